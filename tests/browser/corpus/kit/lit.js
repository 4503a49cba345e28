/** The side of a page in Lit: the state in the element, the rest from the scene. */
import { LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Defines and mounts the page's element. `draw` gets it; `shadow` says whether it draws into a shadow root of its own. */
export function mount(scene, draw, { shadow = false } = {}) {
  class SettingsPage extends LitElement {
    static properties = { state: { state: true }, waiting: { state: true } };

    constructor() {
      super();
      this.state = { ...scene.first };
      this.waiting = scene.waiting;
      this.rows = scene.rows;
    }

    createRenderRoot() {
      return shadow ? super.createRenderRoot() : this;
    }

    firstUpdated() {
      scene.arrive((fetched) => {
        this.state = fetched;
        this.waiting = false;
      });
    }

    updated() {
      scene.expose(this.state);
    }

    set(key, value) {
      if (this.state[key] === value) return;
      scene.changed(key, value);
      this.state = { ...this.state, [key]: value };
      scene.expose(this.state);
    }

    /** Tells the test which setting an element belongs to. */
    mark(key) {
      return ref(scene.mark(key));
    }

    render() {
      return draw(this);
    }
  }
  customElements.define('settings-page', SettingsPage);
  scene.mount((root) => root.append(document.createElement('settings-page')));
}
