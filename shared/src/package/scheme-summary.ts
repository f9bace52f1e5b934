import { listAspects, listSubCriteria, type Scoring } from '../competition/index.js';
import { formatDecimal, parseDecimal, sum } from '../numbers/index.js';
import type { SchemeSummary } from '../protocol/index.js';

/** How much there is to mark; whatever is not judgement is measured. `max` sums the aspects as they are, without weights. */
export function schemeSummary(scoring: Scoring): SchemeSummary {
  const aspects = listAspects(scoring).map(({ aspect }) => aspect);
  const judgement = aspects.filter(({ method }) => method === 'judgement').length;
  return {
    subCriteria: listSubCriteria(scoring).length,
    aspects: aspects.length,
    judgement,
    measurement: aspects.length - judgement,
    max: formatDecimal(sum(aspects.map(({ max }) => parseDecimal(max)))),
  };
}
