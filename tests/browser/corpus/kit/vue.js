/** Vue's side of a page: the state in Vue, the rest from the scene. */
import { createApp, onMounted, reactive, ref, watch } from 'vue';

/** The settings of a page, how to change one, and whether they have come. */
export function useSettings(scene) {
  const state = reactive({ ...scene.first });
  const waiting = ref(scene.waiting);
  watch(state, (now) => scene.expose(now), { immediate: true, flush: 'sync' });
  onMounted(() => {
    scene.arrive((fetched) => {
      Object.assign(state, fetched);
      waiting.value = false;
    });
  });
  const set = (key, value) => {
    scene.changed(key, value);
    state[key] = value;
  };
  return { state, set, waiting, rows: scene.rows, mark: scene.mark };
}

/** Mounts a component; `prepare` installs the library. */
export function mount(scene, component, prepare) {
  scene.mount((root) => {
    const app = createApp(component);
    prepare?.(app);
    app.mount(root);
  });
}
