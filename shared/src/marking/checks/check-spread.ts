import { Refusal } from '../../refusals/index.js';
import type { JudgeMark } from '../judge-mark.js';
import { veto } from '../special-marks.js';

const widest = 1;

/** Whether judgement levels of one entry and aspect lie too far apart (2 or more); `veto` does not count. */
export function isSpread(marks: readonly JudgeMark[]): boolean {
  const { least, most } = extremes(marks);
  return most - least > widest;
}

/** Refuses the judgement marks of one entry and aspect as a set (`marking/judgement-spread`): the panel scores again. */
export function checkSpread(marks: readonly JudgeMark[]): void {
  if (isSpread(marks)) throw new Refusal('marking/judgement-spread', extremes(marks));
}

function extremes(marks: readonly JudgeMark[]): { least: number; most: number } {
  const levels = marks.filter((mark) => mark.value !== veto).map((mark) => Number(mark.value));
  return { least: Math.min(...levels), most: Math.max(...levels) };
}
