/** The trees of a page: its document, shadow roots and documents of frames, in the order found. */
import { contains } from '../dom/native.ts';
import { isElement } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** No page needs more; a page that has more is hostile, and is searched up to here. */
const MOST_SCOPES = 30_000;

/** Which trees a page has, as far as it has been walked. */
export class PageScopes {
  readonly #root: Scope;
  /** What the hosts and frames hold. */
  #inner = new Map<Element, Scope>();
  readonly frames = new Set<Element>();
  #scopes: Map<Scope, number> | undefined;

  constructor(root: Scope) {
    this.#root = root;
  }

  /** The scope that a node is directly in; undefined when it is not below the root. */
  of(node: Node): Scope | undefined {
    const top = Node.prototype.getRootNode.call(node) as Scope;
    if (!isElement(this.#root) || top !== this.#root.getRootNode()) return top;
    return contains(this.#root, node) ? this.#root : undefined;
  }

  /** All of them, the root first, by their place in the order found. */
  arranged(): Map<Scope, number> {
    if (this.#scopes) return this.#scopes;
    const below = new Map<Scope, Element[]>();
    for (const host of this.#inner.keys()) {
      const scope = this.of(host);
      const hosts = scope && below.get(scope);
      if (hosts) hosts.push(host);
      else if (scope) below.set(scope, [host]);
    }
    const scopes = new Map<Scope, number>([[this.#root, 0]]);
    const kept = new Map<Element, Scope>();
    // A map goes on over what is added meanwhile.
    for (const scope of scopes.keys()) {
      for (const host of below.get(scope) ?? []) {
        const inner = this.#inner.get(host);
        if (!inner) continue;
        kept.set(host, inner);
        scopes.set(inner, scopes.size);
      }
    }
    for (const frame of this.frames) {
      const scope = this.of(frame);
      if (!scope || !scopes.has(scope)) this.frames.delete(frame);
    }
    this.#inner = kept;
    this.#scopes = scopes;
    return scopes;
  }

  /** Whether an element is known to hold one. */
  has(host: Element): boolean {
    return this.#inner.has(host);
  }

  /** What has been taken away may have held some. */
  rearrange(): void {
    this.#scopes = undefined;
  }

  /** Notes what a host or a frame holds now. @returns it, where it is new */
  enter(host: Element, scope: Scope | null): Scope | undefined {
    if (this.#inner.get(host) === (scope ?? undefined)) return undefined;
    this.#scopes = undefined;
    if (!scope) this.#inner.delete(host);
    else if (this.#inner.size < MOST_SCOPES) {
      this.#inner.set(host, scope);
      return scope;
    }
    return undefined;
  }

  clear(): void {
    this.#inner.clear();
    this.frames.clear();
    this.#scopes = undefined;
  }
}
