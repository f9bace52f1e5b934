import type { PrizeRule } from '@jiangsai/shared';

export type PrizeKind = PrizeRule['rule'];

export const prizeKinds = [
  'by-count',
  'by-share',
  'by-size',
  'upper-share',
  'by-score',
  'worldskills',
] as const satisfies readonly PrizeKind[];

/** A rule of the kind as it begins: with the awards that are usual for it, but no number that nobody gave. */
export function blankRule(kind: PrizeKind): PrizeRule {
  switch (kind) {
    case 'by-count':
      return { rule: kind, awards: [{ award: 'first', count: 1 }] };
    case 'by-share':
      return { rule: kind, awards: [{ award: 'first', share: '0.1' }] };
    case 'by-size':
      return { rule: kind, award: 'merit', sizes: [{ count: 1 }] };
    case 'upper-share':
      return { rule: kind, award: 'merit', share: '1/2' };
    case 'by-score':
      return { rule: kind, award: 'merit', score: '' };
    case 'worldskills':
      return { rule: kind };
  }
}

/** The rule as one of another kind: its awards, and the limits that the other kind knows too, stay. */
export function changeKind(rule: PrizeRule, kind: PrizeKind): PrizeRule {
  if (rule.rule === kind) return rule;
  const blank = blankRule(kind);
  const kept = Object.entries(rule).filter(([key]) => common[kind].has(key));
  return { ...blank, ...Object.fromEntries(kept), ...awardsAs(blank, awardsOf(rule)) } as PrizeRule;
}

/** Awards that a rule names, best first. */
export function awardsOf(rule: PrizeRule): readonly string[] {
  if (rule.rule === 'worldskills') return ['gold', 'silver', 'bronze', 'medallion'];
  return 'awards' in rule ? rule.awards.map(({ award }) => award) : [rule.award];
}

function awardsAs(blank: PrizeRule, awards: readonly string[]): Partial<PrizeRule> {
  if (awards.length === 0) return {};
  if (blank.rule === 'by-count') return { awards: awards.map((award) => ({ award, count: 1 })) };
  if (blank.rule === 'by-share') return { awards: awards.map((award) => ({ award, share: '' })) };
  return blank.rule === 'worldskills' ? {} : { award: awards[0] ?? '' };
}

const scope = ['divisions', 'fieldFrom', 'minScore'];
const limits = [...scope, 'maxPerUnit', 'tieAtCut'];
const based = [...limits, 'base', 'countSelectionOnly'];

/** The keys of each kind that mean the same in the others. */
const common: Readonly<Record<PrizeKind, ReadonlySet<string>>> = {
  'by-count': new Set(limits),
  'by-share': new Set(based),
  'by-size': new Set(based),
  'upper-share': new Set(based),
  'by-score': new Set([...scope, 'maxPerUnit']),
  worldskills: new Set(scope),
};
