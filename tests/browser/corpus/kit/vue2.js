/** The side of a page in Vue 2: the state in Vue, the rest from the scene. */
import Vue from 'vue2/dist/vue.esm.js';

Vue.config.productionTip = false;
Vue.config.devtools = false;

/** Mounts a page: its template sees `state`, `set(key, value)`, `waiting` and `rows`; `v-mark` marks a row. */
export function mount(scene, { components, template, data = {} }) {
  Vue.directive('mark', { bind: (element, { value }) => scene.mark(value)(element) });
  scene.mount((root) => {
    const place = document.createElement('div');
    root.append(place);
    new Vue({
      components,
      template,
      data: () => ({ ...data, state: { ...scene.first }, waiting: scene.waiting, rows: scene.rows }),
      watch: {
        state: { deep: true, immediate: true, handler: (state) => scene.expose(state) },
      },
      mounted() {
        scene.arrive((fetched) => {
          this.state = fetched;
          this.waiting = false;
        });
      },
      methods: {
        set(key, value) {
          if (this.state[key] === value) return;
          scene.changed(key, value);
          this.state[key] = value;
        },
      },
    }).$mount(place);
  });
}
