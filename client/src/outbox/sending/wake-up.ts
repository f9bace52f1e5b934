/** Lets a sleeper be woken early. A call that comes while nobody sleeps is not lost: the next sleep ends at once. */
export class WakeUp {
  private called = false;
  private end: (() => void) | null = null;

  call = (): void => {
    this.called = true;
    this.end?.();
  };

  /** Sleeps for `ms` (Infinity: until called). */
  async sleep(ms: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.end = null;
    this.called = false;
  }
}
