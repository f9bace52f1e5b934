import { onBeforeUpdate, onUpdated, type Ref } from 'vue';
import { isStill } from './is-still.js';

const timing: KeyframeAnimationOptions = { duration: 600, easing: 'cubic-bezier(0.22, 1, 0.36, 1)' };

/**
 * Rows (`[data-entry]` inside `root`) glide from where they were to where they are, whenever `rows` stand in another order.
 * Only rows that pass through the window are moved, so a long board costs no more than a short one.
 */
export function useGlide(root: Ref<HTMLElement | null>, rows: () => readonly Keyed[]): void {
  let drawn = rows();
  let tops: ReadonlyMap<string, number> | null = null;

  onBeforeUpdate(() => {
    const moves = reordered(drawn, rows()) && root.value !== null && !isStill();
    drawn = rows();
    tops = moves && root.value !== null ? topsOf(root.value) : null;
  });
  onUpdated(() => {
    if (tops !== null && root.value !== null) glide(root.value, tops);
    tops = null;
  });
}

interface Keyed {
  readonly entry: string;
}

function reordered(before: readonly Keyed[], after: readonly Keyed[]): boolean {
  return before.length !== after.length || after.some(({ entry }, at) => entry !== before[at]?.entry);
}

function rowsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-entry]')];
}

function topsOf(root: HTMLElement): ReadonlyMap<string, number> {
  return new Map(rowsOf(root).map((row) => [row.dataset.entry ?? '', row.getBoundingClientRect().top]));
}

function glide(root: HTMLElement, tops: ReadonlyMap<string, number>): void {
  // All is measured before anything moves: reading and writing in turns would lay the page out once for every row.
  const moves = rowsOf(root).flatMap((row) => {
    stop(row);
    const { top, height } = row.getBoundingClientRect();
    const from = tops.get(row.dataset.entry ?? '') ?? innerHeight;
    return passesBy(from, top, height) ? [{ row, by: within(from, height) - within(top, height) }] : [];
  });
  for (const { row, by } of moves) if (by !== 0) play(row, by);
}

function passesBy(from: number, to: number, height: number): boolean {
  return Math.max(from, to) > -height && Math.min(from, to) < innerHeight;
}

// Who comes from far below enters at the edge of the window, at a speed that eyes can follow.
function within(top: number, height: number): number {
  return Math.min(Math.max(top, -height), innerHeight);
}

function stop(row: HTMLElement): void {
  for (const animation of row.getAnimations()) animation.cancel();
  delete row.dataset.gliding;
}

// Who rises passes in front of who falls.
function play(row: HTMLElement, by: number): void {
  row.dataset.gliding = by > 0 ? 'up' : 'down';
  row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], timing).onfinish = () => stop(row);
}
