/** Things of which each serves one test at a time, among tests that run side by side. */

export class Pool<T extends object> {
  private readonly free: T[];
  private readonly waiting: ((one: T) => void)[] = [];

  constructor(all: T[]) {
    this.free = [...all];
  }

  /** Waits until one is free, and gives it back once the work is over. */
  async with<R>(work: (one: T) => Promise<R>): Promise<R> {
    const one =
      this.free.pop() ??
      (await new Promise<T>((resolve) => {
        this.waiting.push(resolve);
      }));
    try {
      return await work(one);
    } finally {
      const next = this.waiting.shift();
      if (next) next(one);
      else this.free.push(one);
    }
  }
}
