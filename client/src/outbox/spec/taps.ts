import type { Outbox } from '../outbox.js';
import type { Tap } from '../store/outbox-row.js';

export type MarkTap = Extract<Tap, { kind: 'mark' }>;

export function tapOn(aspect: string, value: string | null, base = 0): MarkTap {
  return { kind: 'mark', sheet: 'sheet-1', entry: 'entry-7', aspect, value, base };
}

/** Resolves when the condition holds; a condition that never does ends in jest's own time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

export const settled = (outbox: Outbox) =>
  until(() => outbox.contents.value.rows.every((row) => row.state === 'refused'));
