import type { Qualification } from '@jiangsai/shared';
import { listed, sentence, type Phrasing } from './phrasing.js';
import { baseWords } from './prize-words.js';
import { componentWords } from './ranking-words.js';
import { shareWords } from './share-words.js';

/** Who goes through, in a sentence. */
export function qualificationWords(phrasing: Phrasing, rule: Qualification): string {
  return sentence(phrasing, [
    howMany(phrasing, rule),
    ...conditions(phrasing, rule),
    ...limits(phrasing, rule),
    phrasing.words(`rules.through.tie.${rule.tieAtCut ?? 'all-through'}`),
    ...around(phrasing, rule),
  ]);
}

function howMany(
  phrasing: Phrasing,
  { top, share, rounding = 'half-up', base = 'competed', into = '' }: Qualification,
): string {
  const { words } = phrasing;
  const goal = into === '' ? words('rules.through.next') : into;
  const count = top ?? 0;
  // Whoever is there for selection alone always counts here.
  const part =
    share === undefined
      ? ''
      : words('rules.through.part', {
          base: baseWords(phrasing, { base, countSelectionOnly: true }),
          share: shareWords(share),
          rounding: words(`rules.words.rounding.${rounding}`),
        });
  if (top === undefined)
    return part === '' ? words('rules.through.all', { goal }) : words('rules.through.share', { part, goal });
  return part === '' ? words('rules.through.top', { count, goal }) : words('rules.through.both', { count, part, goal });
}

function conditions(phrasing: Phrasing, { minScore, minComponents = {} }: Qualification): string[] {
  const { words } = phrasing;
  const parts = Object.entries(minComponents).map(([id, score]) =>
    words('rules.through.minComponent', { name: componentWords(phrasing, id), score }),
  );
  const all = [...(minScore === undefined ? [] : [words('rules.through.minScore', { score: minScore })]), ...parts];
  return all.length === 0 ? [] : [words('rules.through.needs', { needs: listed(phrasing, all) })];
}

function limits(
  phrasing: Phrasing,
  { maxPerUnit, maxPerDelegation, hardCap, base = 'competed' }: Qualification,
): string[] {
  const { words } = phrasing;
  const cap = { base: baseWords(phrasing, { base, countSelectionOnly: true }), share: shareWords(hardCap ?? '') };
  return [
    ...(maxPerUnit === undefined ? [] : [words('rules.through.maxPerUnit', { count: maxPerUnit })]),
    ...(maxPerDelegation === undefined ? [] : [words('rules.through.maxPerDelegation', { count: maxPerDelegation })]),
    ...(hardCap === undefined ? [] : [words('rules.through.hardCap', cap)]),
  ];
}

function around(phrasing: Phrasing, { notHeldUpTo, declined = [], carryOver }: Qualification): string[] {
  const { words } = phrasing;
  const carried = carryOver && { weight: carryOver.weight, name: componentWords(phrasing, carryOver.component) };
  return [
    ...(notHeldUpTo === undefined ? [] : [words('rules.through.notHeld', { count: notHeldUpTo })]),
    ...(declined.length === 0 ? [] : [words('rules.through.declined', { count: declined.length })]),
    ...(carried ? [words('rules.through.carryOver', carried)] : []),
  ];
}
