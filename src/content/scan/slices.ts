/** Long work in short pieces, so that a page stays quick while it is looked at. */

/** How long one piece may take, in ms. */
const PIECE = 12;
/** How many calls that only an extension may make are made in one piece; each is slow. */
const PRIVILEGED = 64;

export class Slices {
  private began = performance.now();
  private privileged = 0;

  /** Whether it is time to let the page have its turn. */
  get due(): boolean {
    return this.privileged >= PRIVILEGED || performance.now() - this.began >= PIECE;
  }

  /** A privileged call was made. */
  count(): void {
    this.privileged++;
  }

  /** Waits for a turn of its own, if it is time: asked between whatever may be long the first time, when its patterns are made ready. */
  async rest(): Promise<void> {
    if (this.due) await this.turn();
  }

  async turn(): Promise<void> {
    // A timer would wait 4 ms each time, in a page that nobody sees a second.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(0);
    });
    this.began = performance.now();
    this.privileged = 0;
  }
}
