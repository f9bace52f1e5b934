import type { Aspect, LocalText, Scoring } from '../../competition/index.js';
import { exact, formatDecimal, parseDecimal, sum } from '../../numbers/index.js';
import type { Problem } from '../../refusals/index.js';
import { maximumOf, weighCriteria, weightOf } from '../scheme/maxima.js';
import { placedAspects, type PlacedAspect } from './placed-aspects.js';
import { sectionSums, usualSectionLimit } from './section-sums.js';

/**
 * What a scheme should add up to, beyond what it must be: the scheme is one that `checkScoring` let through. Maxima count
 * × the weight of their criterion. Each finding names its place, as `criteria[0].aspects[2].max`; they are problems
 * instead of warnings when the scheme says that its checks are blocking.
 */
export function checkScheme(scoring: Scoring): {
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
} {
  const aspects = placedAspects(scoring);
  const found = [
    ...checkTotal(scoring, aspects),
    ...checkWeights(scoring),
    ...checkReach(scoring),
    ...checkSections(scoring, aspects),
    ...aspects.flatMap((placed) => [
      ...checkMaximum(scoring, placed),
      ...checkSection(scoring, placed),
      ...checkLevels(placed),
    ]),
  ];
  return scoring.checks?.blocking === true ? { warnings: [], problems: found } : { warnings: found, problems: [] };
}

function checkTotal({ checks }: Scoring, aspects: readonly PlacedAspect[]): Problem[] {
  if (checks?.total === undefined) return [];
  const reached = sum(aspects.map(({ worth }) => worth));
  if (reached.equals(parseDecimal(checks.total))) return [];
  const params = { stated: checks.total, sum: formatDecimal(reached) };
  return [{ code: 'scheme/total-differs', params, where: 'checks.total' }];
}

function checkWeights({ components = [] }: Scoring): Problem[] {
  const weights = sum(components.map(weightOf));
  if (components.length === 0 || weights.equals(exact(1))) return [];
  return [{ code: 'scheme/weights-not-one', params: { sum: formatDecimal(weights) }, where: 'components' }];
}

function checkReach({ components = [] }: Scoring): Problem[] {
  return components.flatMap(({ outOf, criteria }, at) => {
    const most = weighCriteria(criteria, maximumOf);
    if (outOf === undefined || !most.gt(parseDecimal(outOf))) return [];
    const params = { sum: formatDecimal(most), outOf };
    return [{ code: 'scheme/maxima-above-out-of' as const, params, where: `components[${at}].outOf` }];
  });
}

function checkSections({ checks }: Scoring, aspects: readonly PlacedAspect[]): Problem[] {
  const { sections = [], sectionLimit = usualSectionLimit } = checks ?? {};
  if (sections.length === 0) return [];
  const total = sum(aspects.map(({ worth }) => worth));
  const { off, weights } = sectionSums(
    sections,
    aspects.map(({ aspect, worth }) => ({ section: aspect.section, worth })),
  );
  const found: Problem[] = [];
  if (!weights.equals(total)) {
    const params = { weights: formatDecimal(weights), total: formatDecimal(total) };
    found.push({ code: 'scheme/sections-sum-differs', params, where: 'checks.sections' });
  }
  if (off.gt(parseDecimal(sectionLimit))) {
    const params = { off: formatDecimal(off), limit: sectionLimit };
    found.push({ code: 'scheme/sections-off-weight', params, where: 'checks.sections' });
  }
  return found;
}

function checkMaximum({ checks }: Scoring, { aspect, where }: PlacedAspect): Problem[] {
  const limit = checks?.aspectMax;
  if (limit === undefined || !parseDecimal(aspect.max).gt(parseDecimal(limit))) return [];
  return [{ code: 'scheme/aspect-above-max', params: { max: aspect.max, limit }, where: `${where}.max` }];
}

function checkSection({ checks }: Scoring, { aspect, where }: PlacedAspect): Problem[] {
  const { sections = [] } = checks ?? {};
  if (sections.length === 0 || sections.some(({ id }) => id === aspect.section)) return [];
  if (aspect.section === undefined) return [{ code: 'scheme/section-missing', where: `${where}.section` }];
  return [{ code: 'scheme/section-unknown', params: { section: aspect.section }, where: `${where}.section` }];
}

function checkLevels({ aspect, where }: PlacedAspect): Problem[] {
  if (aspect.method !== 'judgement' || hasLevelTexts(aspect)) return [];
  return [{ code: 'scheme/level-texts-missing', where: `${where}.descriptors` }];
}

function hasLevelTexts({ descriptors }: Aspect): boolean {
  return descriptors?.every(hasWords) === true;
}

function hasWords(text: LocalText): boolean {
  const words = typeof text === 'string' ? [text] : Object.values(text);
  return words.some((each) => (each ?? '').trim() !== '');
}
