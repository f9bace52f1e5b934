import type { JudgementAspect } from '../../../../competition/index.js';
import type { ReadAspect } from '../read-marking-rows.js';
import type { SheetReading } from '../../sheet/sheet-reading.js';

/** The texts of the levels 0 to 3, in whatever order they stand; undefined unless there are exactly these four. */
export function levelTexts({ levels }: ReadAspect): JudgementAspect['descriptors'] {
  const texts = new Map(levels.map(({ level, text }) => [level, text]));
  const [none, some, good, best] = [0, 1, 2, 3].map((level) => texts.get(level));
  if (none === undefined || some === undefined || good === undefined || best === undefined) return undefined;
  return [none, some, good, best];
}

/** Refuses every judgement aspect without its four levels. */
export function checkLevels(reading: SheetReading, aspects: readonly ReadAspect[]): void {
  for (const aspect of aspects) {
    if (aspect.type !== 'J' || levelTexts(aspect)) continue;
    const found = aspect.levels.map(({ level }) => level).sort();
    const params = { found: found.length > 0 ? found.join(', ') : '–' };
    reading.refuse('spreadsheet/levels-wrong', aspect.row, aspect.columns.type, params);
  }
}
