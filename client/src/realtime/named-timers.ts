import type { Timing } from './board-wire.js';

/** At most one timer of each name: setting one again puts it off. */
export class NamedTimers<Name extends string> {
  private readonly cancels = new Map<Name, () => void>();

  constructor(private readonly timing: Timing) {}

  has(name: Name): boolean {
    return this.cancels.has(name);
  }

  set(name: Name, ms: number, act: () => void): void {
    this.cancel(name);
    const cancel = this.timing.after(ms, () => {
      this.cancels.delete(name);
      act();
    });
    this.cancels.set(name, cancel);
  }

  cancel(name: Name): void {
    this.cancels.get(name)?.();
    this.cancels.delete(name);
  }

  cancelAll(): void {
    for (const name of [...this.cancels.keys()]) this.cancel(name);
  }
}
