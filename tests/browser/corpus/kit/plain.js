/** A page without a framework: the state in an object, and every control brought up to date by hand. */

/** Mounts a page: `draw(root, page)` builds it once, `update(page)` shows the state of `page.state`. */
export function mount(scene, draw, update) {
  scene.mount((root) => {
    const page = {
      state: { ...scene.first },
      waiting: scene.waiting,
      rows: scene.rows,
      mark: scene.mark,
      set(key, value) {
        if (page.state[key] === value) return;
        scene.changed(key, value);
        page.state = { ...page.state, [key]: value };
        scene.expose(page.state);
      },
    };
    draw(root, page);
    update(page);
    scene.expose(page.state);
    scene.arrive((fetched) => {
      page.state = fetched;
      page.waiting = false;
      scene.expose(fetched);
      update(page);
    });
  });
}
