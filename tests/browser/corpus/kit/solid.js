/** Solid's side of a page: the state in Solid, the rest from the scene. */
import { createEffect, createSignal } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { render } from 'solid-js/web';

/** The settings of a page, how to change one, and whether they have come. */
export function useSettings(scene) {
  const [state, setState] = createStore({ ...scene.first });
  const [waiting, setWaiting] = createSignal(scene.waiting);
  createEffect(() => {
    Object.values(state);
    scene.expose(unwrap(state));
  });
  scene.arrive((fetched) => {
    setState(fetched);
    setWaiting(false);
  });
  const set = (key, value) => {
    scene.changed(key, value);
    setState(key, value);
  };
  return { state, set, waiting };
}

export function mount(scene, component) {
  scene.mount((root) => render(component, root));
}
