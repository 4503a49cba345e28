/* oxlint-disable no-underscore-dangle -- what a page shows to the test is on its global object, under names that no page uses itself */
/**
 * What every page shares: where its state comes from and how the test sees the truth. No framework in here; each page
 * keeps its state in its own framework and reports it. The engine is told nothing of this.
 */

const registered = new WeakMap();
const query = new URLSearchParams(location.search);

/** Opens a page: the stored settings, what to draw first, and the ways for the test to look. */
export function open(spec) {
  const when = query.get('when');
  const late = when === 'late' || when === 'fetch';
  const stored = Object.fromEntries(spec.rows.map(([key, , value]) => [key, value]));
  stored[spec.key] = query.get('state') === 'on' ? spec.on : spec.off;
  const early = spec.early ?? 'off';
  const drawn = Object.fromEntries(
    spec.rows.map(([key, , value]) => [key, typeof value === 'boolean' ? false : key === spec.key ? spec.off : value]),
  );
  const log = [];
  let truth = { ...stored };
  let arrived = !late;
  globalThis.__truth = () => ({ ...truth });
  globalThis.__log = () => log.slice();
  const times = { drawn: 0, arrived: 0 };
  globalThis.__times = () => ({ ...times });
  globalThis.__keyOf = (element) => {
    for (let n = element; n; n = n.assignedSlot ?? n.parentNode ?? n.host)
      if (registered.has(n)) return registered.get(n);
    return undefined;
  };
  document.title = spec.title;
  return {
    spec,
    rows: Object.fromEntries(spec.rows.map(([key, label, , help]) => [key, { key, label, help }])),
    /** The state to draw at first. */
    first: late ? drawn : { ...stored },
    /** Whether the state has yet to come, and how that is drawn. */
    waiting: late && early,
    /** Calls back when the state has come: at once, or 700 ms after the page was drawn. */
    arrive(set) {
      if (arrived) return;
      times.drawn = performance.now();
      setTimeout(() => {
        arrived = true;
        times.arrived = performance.now();
        set({ ...truth });
      }, 700);
    },
    /** The framework's state is what is true; before the state has come, what is stored is. */
    expose(state) {
      if (arrived) truth = { ...state };
    },
    /** A change by whoever presses: written down, and kept even before the state has come. */
    changed(key, value) {
      log.push([key, value]);
      if (!arrived) truth = { ...truth, [key]: value };
    },
    /** Tells the test which setting an element belongs to. */
    mark: (key) => (element) => {
      if (element) registered.set(element, key);
    },
    /** Mounts at once, or 900 ms late where the page itself is late and not only its state. */
    mount(draw) {
      const root = document.querySelector('#app');
      if (when === 'late') setTimeout(() => draw(root), 900);
      else draw(root);
    },
  };
}
