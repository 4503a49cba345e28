/** React's side of a page: the state in React, the rest from the scene. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The settings of a page, how to change one, and whether they have come. */
export function useSettings(scene) {
  const [state, setState] = useState(scene.first);
  const [waiting, setWaiting] = useState(scene.waiting);
  useEffect(() => {
    scene.arrive((fetched) => {
      setState(fetched);
      setWaiting(false);
    });
  }, [scene]);
  useLayoutEffect(() => scene.expose(state), [scene, state]);
  const set = (key, value) => {
    scene.changed(key, value);
    setState((old) => ({ ...old, [key]: value }));
  };
  return { state, set, waiting };
}

export function mount(scene, element) {
  scene.mount((root) => createRoot(root).render(element));
}
