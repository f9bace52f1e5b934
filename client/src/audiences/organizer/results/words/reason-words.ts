import type { PrizeGround, PrizePassed, PrizeReason } from '@jiangsai/shared';
import { awardWords, type Phrasing } from '../../rules/words/phrasing.js';
import { shareWords } from '../../rules/words/share-words.js';

/** What a reason names: entries by their names. */
export interface ReasonWords extends Phrasing {
  readonly nameOf: (entry: string) => string;
}

/** Why an entry has its prize, or why an award came near and passed by; one sentence each, in the order of the rules. */
export function reasonWords(phrasing: ReasonWords, { given, passedBy }: PrizeReason): string[] {
  const { words } = phrasing;
  const passed = passedBy.map((each) => passedWords(phrasing, each));
  if (given === null) return passed;
  const ground = groundWords(phrasing, given.ground);
  return [
    ...passed,
    words('explain.given', { rule: given.rule + 1, award: awardWords(phrasing, given.award), ground }),
  ];
}

function passedWords(phrasing: Phrasing, { rule, award, why }: PrizePassed): string {
  const { words } = phrasing;
  return words('explain.passed', {
    rule: rule + 1,
    award: awardWords(phrasing, award),
    why: words(`explain.why.${why}`),
  });
}

function groundWords(phrasing: ReasonWords, ground: PrizeGround): string {
  const { words } = phrasing;
  const tie = 'tie' in ground && ground.tie !== null ? words(`explain.tie.${ground.tie}`) : '';
  switch (ground.by) {
    case 'count':
      return (
        words(ground.base === undefined ? 'explain.ground.count' : 'explain.ground.countOf', {
          place: ground.place,
          of: ground.of,
          count: ground.count,
          base: ground.base ?? 0,
          share: ground.share === undefined ? '' : shareWords(ground.share),
        }) + tie
      );
    case 'share':
      return (
        words('explain.ground.share', { place: ground.place, base: ground.base, share: shareWords(ground.share) }) + tie
      );
    case 'score':
      return words('explain.ground.score', { total: ground.total, score: ground.score }) + tie;
    case 'points':
      return words('explain.ground.points', {
        points: ground.points,
        best: ground.best.points,
        name: phrasing.nameOf(ground.best.entry),
        tolerance: ground.tolerance,
      });
    case 'threshold':
      return words('explain.ground.threshold', { points: ground.points, threshold: ground.threshold });
  }
}
