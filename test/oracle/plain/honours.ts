import type { Condition, SkillLevel, SkillRules } from '@jiangsai/shared';
import { compare, over, share, whole } from './exact.js';
import { baseOf, reaches, type Field } from './field.js';
import { divisionOf, type PlainEntry, type PlainPackage } from './plain-package.js';
import type { Row } from './places.js';

export interface Titles {
  readonly honours: readonly string[];
  readonly promotion: SkillLevel | null;
}

/** What a condition asks about besides the entry itself. */
interface Asked {
  readonly field: Field;
  readonly competition: PlainPackage['competition'];
  readonly row: Row;
  readonly place: number;
  readonly prize: string | null;
}

/** 03 §6: only for entries that can take prizes. */
export function giveTitles(
  { honours = [], promotions = [] }: SkillRules,
  field: Field,
  prizes: ReadonlyMap<string, string>,
  competition: PlainPackage['competition'],
): Map<string, Titles> {
  const titles = new Map<string, Titles>();
  for (const { place, rows } of field.takers) {
    for (const row of rows) {
      const asked = { field, competition, row, place, prize: prizes.get(row.id) ?? null };
      // All honours that fit are given once, not to who already holds it (`unlessHeld`, default true).
      const fitting = honours.filter(
        ({ honour, when, unlessHeld = true }) =>
          holds(when, asked) && !(unlessHeld && (row.entry.honoursHeld ?? []).includes(honour)),
      );
      // The first promotion row whose `when` holds decides, even if it gives nothing.
      const promotion = promotions.find(({ when }) => holds(when, asked));
      titles.set(row.id, {
        honours: [...new Set(fitting.map(({ honour }) => honour))],
        promotion: promotion ? promote(row.entry, promotion.to, promotion.ifAlready) : null,
      });
      if (promotion) field.note(`promotion ${titles.get(row.id)?.promotion === null ? 'gives nothing' : 'given'}`);
    }
  }
  return titles;
}

/** apprentice < 5 < 4 < 3 < 2 < 1 < special < chief; none held = lowest. */
const ladder: readonly SkillLevel[] = ['apprentice', 5, 4, 3, 2, 1, 'special', 'chief'];

function promote({ levelHeld }: PlainEntry, to: SkillLevel, ifAlready: SkillLevel | undefined): SkillLevel | null {
  const isHigher = (level: SkillLevel) =>
    ladder.indexOf(level) > (levelHeld === undefined ? -1 : ladder.indexOf(levelHeld));
  if (isHigher(to)) return to;
  return ifAlready !== undefined && isHigher(ifAlready) ? ifAlready : null;
}

/** All given parts must hold. */
function holds(when: Condition | undefined, asked: Asked): boolean {
  if (when === undefined) return true;
  const { field, competition, row, place, prize } = asked;
  const { entry } = row;
  // shareAbove < place/base ≤ shareTo, not rounded
  const band = () => over(whole(place), baseOf(field.rows, when.base, when.countSelectionOnly));
  const size = entry.size ?? 1;
  return [
    when.placeFrom === undefined || place >= when.placeFrom,
    when.placeTo === undefined || place <= when.placeTo,
    when.shareAbove === undefined || compare(band(), share(when.shareAbove)) > 0,
    when.shareTo === undefined || compare(band(), share(when.shareTo)) <= 0,
    when.prizes === undefined || (prize !== null && when.prizes.includes(prize)),
    when.divisions === undefined || when.divisions.includes(divisionOf(entry)),
    when.sizes === undefined || when.sizes.includes(size),
    when.sizeFrom === undefined || size >= when.sizeFrom,
    when.tiers === undefined || (competition?.tier !== undefined && when.tiers.includes(competition.tier)),
    when.classes === undefined || (competition?.class !== undefined && when.classes.includes(competition.class)),
    when.levels === undefined || (entry.levelHeld !== undefined && when.levels.includes(entry.levelHeld)),
    reaches(row, when.minScore),
  ].every(Boolean);
}
