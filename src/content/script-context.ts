/**
 * Stands in for WXT's `ContentScriptContext` (aliased in wxt.config.ts). WXT's own announces each content script to the
 * page by an event on `document`; Holdout tells a page nothing. It also brings a location watcher that fires before the
 * address has changed, which Holdout does not use.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborted when this script must do nothing more. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }
}
