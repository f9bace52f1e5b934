import type { EntryRuleFacts, EntryView } from '@jiangsai/shared';
import type { EntryEntity } from './entry.entity.js';
import type { UnitEntity } from '../units/unit.entity.js';

export function entryView(entry: EntryEntity, units: ReadonlyMap<string, UnitEntity>): EntryView {
  const { id, skill, unit, number, name, division, coach, status, review, returnReason, version } = entry;
  const home = unit === null ? undefined : units.get(unit);
  return {
    id,
    skill,
    unit,
    unitName: home?.name ?? null,
    delegation: home?.delegation ?? null,
    number,
    name,
    division,
    coach,
    status,
    review,
    returnReason,
    version,
    ...entry.facts,
  };
}

/** What the ledger may keep for ever: no name. */
export function withoutPerson({ id, skill, unit, number, division, status, review, facts }: EntryEntity) {
  return { id, skill, unit, number, division, status, review, ...facts };
}

/** The facts that were given; null when there are none. */
export function ruleFacts({ time, size, levelHeld, honoursHeld, pool }: EntryRuleFacts): EntryRuleFacts | null {
  const given = Object.entries({ time, size, levelHeld, honoursHeld, pool }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return given.length === 0 ? null : Object.fromEntries(given);
}
