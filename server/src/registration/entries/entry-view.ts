import type { EntryView } from '@jiangsai/shared';
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
  };
}
