/**
 * Puts a replica's page into happy-dom, started by its own script, with the truth in an object in place of a server.
 */
import { placeOf, instancePrefix, valuesOf } from '../replicas/services/kit/route.ts';
import { openShadows, start } from '../replicas/services/kit/client.ts';
import {
  resolve,
  wayOf,
  type Page,
  type ServiceReplica,
  type Value,
  type Variant,
} from '../replicas/services/kit/model.ts';

export interface Mounted {
  page: Page;
  instance?: string;
  values: Record<string, Value>;
  /** Buttons pressed that nothing may press. */
  pressed: string[];
}

/** The elements that go by a name, as far as the way to a control needs it. */
function named(name: string, beginning = false): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem], [role=tab]')].filter((element) => {
    const own = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    return beginning ? own.startsWith(name) : own === name;
  });
}

function press(name: string): void {
  const element = (name.endsWith('…') ? named(name.slice(0, -1), true) : named(name)).at(-1);
  if (!element)
    throw new Error(`Nothing is called "${name}"; the page has ${named.length}: ${document.body.textContent}`);
  for (const type of ['pointerdown', 'mousedown', 'click'])
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
}

/** happy-dom lists a label twice that is around its field and names it too. */
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'labels');
Object.defineProperty(HTMLInputElement.prototype, 'labels', {
  configurable: true,
  get(this: HTMLInputElement) {
    return [...new Set<Element>(native?.get?.call(this))];
  },
});

/**
 * @param address one of the page's own
 * @param values by control, where they stand otherwise than at first
 * @param way false to stay where the page opens
 * @param setting whose control is wanted, when the way there is its own
 */
export function mount(
  replica: ServiceReplica,
  address: string,
  variant: Variant = {},
  values: Record<string, Value> = {},
  way = true,
  setting?: string,
): Mounted {
  const place = placeOf(replica, address);
  if (!place) throw new Error(`No page of ${replica.service} is at ${address}`);
  const page = resolve(place.page, variant, place.instance);
  const pressed: string[] = [];
  document.documentElement.lang = page.lang ?? 'en';
  // The style of the replicas, as far as it hides something.
  document.head.innerHTML = '<style>[hidden], .gone { display: none }</style>';
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector('#root');
  if (!root) throw new Error('happy-dom lost the root');
  const all = valuesOf(
    page,
    Object.fromEntries(Object.entries(values).map(([id, value]) => [instancePrefix(place.instance) + id, value])),
    instancePrefix(place.instance),
  );
  start(
    root,
    page,
    all,
    async (what) => {
      if ('pressed' in what) pressed.push(what.pressed);
      if ('set' in what) all[what.set] = what.value;
      return true;
    },
    new URL(address).hash,
  );
  openShadows(document);
  if (way) for (const name of wayOf(page, setting)) press(name);
  return {
    page,
    ...(place.instance === undefined ? {} : { instance: place.instance }),
    values: all,
    pressed,
  };
}
