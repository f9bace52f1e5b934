import type { NewEntry, Problem, RefusalCode, RefusalParams } from '@jiangsai/shared';
import type { SkillEntity } from '../../competitions/index.js';
import type { EntryEntity } from './entry.entity.js';
import type { UnitEntity } from '../units/unit.entity.js';

export interface RowContext {
  readonly skills: ReadonlyMap<string, SkillEntity>;
  readonly units: ReadonlyMap<string, UnitEntity>;
  /** All entries of the competition. */
  readonly existing: readonly EntryEntity[];
  /** An organizer may add while marking is on and is not held by the quota. */
  readonly asOrganizer: boolean;
}

/** Every fault of the rows, each with `row n: column` counted from 1. Rows are checked against each other too. */
export function checkEntryRows(rows: readonly NewEntry[], context: RowContext): Problem[] {
  const seen: Pick<EntryEntity, 'skill' | 'unit' | 'name' | 'number'>[] = [...context.existing];
  return rows.flatMap((row, index) => {
    const { skill, name, unit = null, number = null } = row;
    const faults = rowFaults(row, seen, context);
    seen.push({ skill, unit, name: name.trim(), number });
    return faults.map(({ column, ...fault }) => ({ ...fault, where: `row ${index + 1}: ${column}` }));
  });
}

interface Fault {
  readonly column: 'skill' | 'unit' | 'name' | 'number';
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
}

function rowFaults(
  row: NewEntry,
  seen: readonly Pick<EntryEntity, 'skill' | 'unit' | 'name' | 'number'>[],
  context: RowContext,
): Fault[] {
  const skill = context.skills.get(row.skill);
  if (!skill) return [{ column: 'skill', code: 'skill/not-found' }];
  const faults: Fault[] = [];
  if (isClosed(skill, context.asOrganizer)) faults.push({ column: 'skill', code: 'entry/registration-closed' });
  if (row.unit && !context.units.has(row.unit)) faults.push({ column: 'unit', code: 'unit/not-found' });
  const here = seen.filter((entry) => entry.skill === row.skill);
  const name = row.name.trim();
  if (here.some((entry) => entry.name === name && entry.unit === (row.unit ?? null))) {
    faults.push({ column: 'name', code: 'entry/duplicate', params: { name } });
  }
  if (row.number && here.some((entry) => entry.number === row.number)) {
    faults.push({ column: 'number', code: 'entry/number-taken', params: { number: row.number } });
  }
  return [...faults, ...quotaFault(skill, row, here, context.asOrganizer)];
}

function isClosed(skill: SkillEntity, asOrganizer: boolean): boolean {
  return asOrganizer ? skill.phase === 'closed' || skill.phase === 'published' : skill.phase !== 'setup';
}

function quotaFault(
  skill: SkillEntity,
  row: NewEntry,
  here: readonly { unit: string | null }[],
  asOrganizer: boolean,
): Fault[] {
  const quota = skill.quotaPerUnit;
  if (asOrganizer || quota === null || !row.unit) return [];
  const count = here.filter((entry) => entry.unit === row.unit).length + 1;
  return count > quota ? [{ column: 'skill', code: 'entry/quota-exceeded', params: { quota, count } }] : [];
}

/** The next free entry number: one more than the largest, at least three digits (001, 002 …). */
export function nextNumber(taken: Iterable<string | null>): string {
  const numbers = new Set(taken);
  let next = 1;
  for (const number of numbers) if (number && /^\d{1,9}$/.test(number)) next = Math.max(next, Number(number) + 1);
  while (numbers.has(spelled(next))) next++;
  return spelled(next);
}

function spelled(number: number): string {
  return String(number).padStart(3, '0');
}
