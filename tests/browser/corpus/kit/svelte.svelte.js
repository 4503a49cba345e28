/** Svelte's side of a page: the state in Svelte, the rest from the scene. */
import { mount as mountComponent } from 'svelte';

/** The settings of a page, how to change one, and whether they have come. */
export function settings(scene) {
  let state = $state({ ...scene.first });
  let waiting = $state(scene.waiting);
  scene.arrive((fetched) => {
    state = fetched;
    waiting = false;
    scene.expose($state.snapshot(state));
  });
  return {
    get state() {
      return state;
    },
    get waiting() {
      return waiting;
    },
    set(key, value) {
      scene.changed(key, value);
      state[key] = value;
      scene.expose($state.snapshot(state));
    },
    rows: scene.rows,
    /** An action that tells the test which setting an element belongs to. */
    mark: (element, key) => scene.mark(key)(element),
  };
}

export function mount(scene, component) {
  scene.mount((target) => mountComponent(component, { target, props: { scene } }));
}
