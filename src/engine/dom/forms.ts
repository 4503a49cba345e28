/**
 * Forms whose fields are named like members of the DOM: `form.matches` is then a field, and a walk along `parentNode`
 * never ends. Such forms are passed over: what is in them counts as standing where they stand.
 */

type Getter = (this: unknown) => unknown;

const getters = new Map<string, Getter>();

/** A member as the browser defines it, whatever the page has put over it. */
function native(node: Node, name: string): unknown {
  let getter = getters.get(name);
  if (!getter) {
    getter = definition(name) ?? ((): unknown => undefined);
    getters.set(name, getter);
  }
  return getter.call(node);
}

/** Looked for along the chain of a fresh element, so that it works wherever the engine is loaded. */
function definition(name: string): Getter | undefined {
  for (let p: unknown = document.createElement('form'); p; p = Object.getPrototypeOf(p)) {
    const descriptor: { get?: Getter } | undefined = Object.getOwnPropertyDescriptor(p, name);
    if (descriptor?.get) return descriptor.get;
  }
  return undefined;
}

/** Members that the engine asks elements for. */
const MEMBERS = [
  'assignedSlot',
  'attributes',
  'childElementCount',
  'childNodes',
  'children',
  'classList',
  'className',
  'checkVisibility',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstElementChild',
  'getAttribute',
  'getAttributeNames',
  'getBoundingClientRect',
  'getRootNode',
  'hasAttribute',
  'id',
  'isConnected',
  'lastElementChild',
  'localName',
  'matches',
  'nextElementSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'textContent',
];

/** Whether an element is a form that hides members of its own behind its fields. */
export function hidesMembers(node: Node): boolean {
  // Quickly, for any other element and for texts: what a form hides is no string.
  const tag: unknown = (node as Element).localName;
  if (tag === undefined || (typeof tag === 'string' && tag !== 'form')) return false;
  if (native(node, 'nodeType') !== 1 || native(node, 'localName') !== 'form') return false;
  const fields = native(node, 'elements') as HTMLFormControlsCollection;
  return MEMBERS.some((name) => fields.namedItem(name) !== null);
}

/** An element's neighbour that may be asked for its members; null where it is a form that hides them, or there is none. */
export const askable = (neighbour: Element | null | undefined): Element | null =>
  neighbour && !hidesMembers(neighbour) ? neighbour : null;

/** The parent of a node, whatever it is. */
export function nativeParent(node: Node): Node | null {
  return (hidesMembers(node) ? native(node, 'parentNode') : node.parentNode) as Node | null;
}

/** The parent of a node, past forms that hide theirs. */
export function realParent(node: Node): Node | null {
  const parent = nativeParent(node);
  return parent && hidesMembers(parent) ? realParent(parent) : parent;
}

/** These nodes one by one, with the contents of forms that hide theirs in their places. */
export function* eachShown(nodes: ArrayLike<Node>): Generator<Node> {
  // The length of a list that lives is a count of its own.
  for (let i = 0, node = nodes[0]; node; node = nodes[++i]) {
    if (hidesMembers(node)) yield* eachShown(native(node, 'childNodes') as NodeList);
    else yield node;
  }
}
