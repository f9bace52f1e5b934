import type { BoardSnapshot } from '@jiangsai/shared';
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { afterWave, nextOld, noMarks, waveBetween, withoutOld, type RowMarks } from '../rows/row-marks.js';
import { isStill } from './is-still.js';

/** As long as rows glide (`--glide`): eyes can follow one change at a time. */
const waveLasts = 600;

/**
 * The board as it is shown: changes come in waves, and what arrives during one waits and comes with the next, all together.
 * `marks` say what is news in the shown rows.
 */
export function useWaves(latest: () => BoardSnapshot | null): {
  shown: Readonly<ShallowRef<BoardSnapshot | null>>;
  marks: Readonly<ShallowRef<RowMarks>>;
} {
  const shown = shallowRef<BoardSnapshot | null>(null);
  const marks = shallowRef(noMarks);
  let running: ReturnType<typeof setTimeout> | undefined;
  let ageing: ReturnType<typeof setTimeout> | undefined;

  function show(next: BoardSnapshot | null): void {
    const before = shown.value;
    shown.value = next;
    if (next === null || before?.board !== next.board) {
      marks.value = noMarks;
      return;
    }
    const wave = waveBetween(before.rows, next.rows);
    if (wave.moved.length + wave.counted.length === 0) return;
    marks.value = afterWave(marks.value, wave, Date.now());
    age();
    if (!isStill()) running = setTimeout(end, waveLasts);
  }

  function end(): void {
    running = undefined;
    if (latest() !== shown.value) show(latest());
  }

  function age(): void {
    clearTimeout(ageing);
    marks.value = withoutOld(marks.value, Date.now());
    const next = nextOld(marks.value);
    if (next !== null) ageing = setTimeout(age, next - Date.now());
  }

  watch(latest, (next) => running === undefined && show(next), { immediate: true });
  onScopeDispose(() => {
    clearTimeout(running);
    clearTimeout(ageing);
  });
  return { shown, marks };
}
