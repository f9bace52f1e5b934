import type { AwardRow } from '@jiangsai/shared';
import type { SkillEntity } from '../competitions/index.js';
import type { EntryEntity } from '../registration/index.js';
import type { SkillFacts } from '../results/index.js';

/** Who holds a prize in a skill, in the order of the standings. */
export function awardRows(skill: SkillEntity, facts: SkillFacts, entries: readonly EntryEntity[]): AwardRow[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const prizes = facts.prizes();
  return facts.official().flatMap(({ standings }) =>
    standings.flatMap(({ entry: id, division, place, total, components }) => {
      const entry = byId.get(id);
      const prize = prizes.get(id);
      if (!entry || prize === undefined || place === null || total === null) return [];
      const { unitName, delegation } = facts.home(entry);
      const { number, name, coach } = entry;
      const theory = components['theory'] ?? null;
      const practice = components['practice'] ?? null;
      return [
        {
          skill: skill.id,
          skillName: skill.name,
          division,
          place,
          number,
          name,
          unit: unitName,
          delegation,
          theory,
          practice,
          total,
          prize,
          coach,
        },
      ];
    }),
  );
}
