import type { Condition, HonourRule, PromotionRule, SkillLevel } from '@jiangsai/shared';
import { textIn } from '../../../../ui/local-text.js';
import { either, listed, sentence, type Phrasing } from './phrasing.js';
import { awardsWords, baseWords, divisionWords } from './prize-words.js';
import { shareWords } from './share-words.js';

/** An honour in a sentence: who gets what, from whom. */
export function honourWords(
  phrasing: Phrasing,
  { honour, name, body, when = {}, unlessHeld = true }: HonourRule,
): string {
  const { words, language } = phrasing;
  const title = honourName(phrasing, [{ honour, name }], honour) || words('rules.words.blank');
  const from = body === undefined ? '' : textIn(body, language);
  const given =
    from === ''
      ? words('rules.words.honour', { honour: title })
      : words('rules.words.honourBy', { honour: title, body: from });
  const held = unlessHeld ? words('rules.words.unlessHeld') : words('rules.words.alsoHeld');
  return sentence(phrasing, [words('rules.words.whoGets', { who: conditionWords(phrasing, when), what: given }), held]);
}

/** An honour by the name that a rule gives it, else by its id. */
export function honourName({ language }: Phrasing, rules: readonly HonourRule[], honour: string): string {
  const name = rules.find((rule) => rule.honour === honour)?.name;
  return (name === undefined ? '' : textIn(name, language)) || honour;
}

/** A promotion in a sentence. */
export function promotionWords(phrasing: Phrasing, { to, ifAlready, when = {} }: PromotionRule): string {
  const { words } = phrasing;
  const level = levelWords(phrasing, to);
  const what = words('rules.words.promotion', { level });
  const already =
    ifAlready === undefined
      ? words('rules.words.alreadyNothing', { level })
      : words('rules.words.already', { level, next: levelWords(phrasing, ifAlready) });
  return sentence(phrasing, [words('rules.words.whoGets', { who: conditionWords(phrasing, when), what }), already]);
}

export function levelWords({ words }: Phrasing, level: SkillLevel): string {
  return words(`rules.level.${level}`);
}

/** All parts that must hold; “everybody who can take prizes” without one. */
export function conditionWords(phrasing: Phrasing, when: Condition): string {
  const { words } = phrasing;
  const parts = [...fieldParts(phrasing, when), ...entryParts(phrasing, when)];
  return parts.length === 0 ? words('rules.when.everybody') : parts.join(words('rules.words.and'));
}

/** What a condition asks of places, prizes and scores. */
function fieldParts(phrasing: Phrasing, when: Condition): string[] {
  const { words } = phrasing;
  return [
    placeWords(phrasing, when),
    bandWords(phrasing, when),
    when.prizes ? words('rules.when.prizes', { prizes: awardsWords(phrasing, when.prizes) }) : '',
    when.minScore === undefined ? '' : words('rules.when.minScore', { score: when.minScore }),
  ].filter((part) => part !== '');
}

/** What it asks of the entry and of the competition. */
function entryParts(phrasing: Phrasing, { divisions, sizes, sizeFrom, levels, tiers, classes }: Condition): string[] {
  const { words } = phrasing;
  const tierNames = tiers?.map((tier) => (knownTiers.has(tier) ? words(`organizer.tier.${tier}`) : tier));
  return [
    divisions ? words('rules.when.divisions', { divisions: divisionWords(phrasing, divisions) }) : '',
    sizes ? words('rules.when.sizes', { sizes: either(phrasing, sizes.map(String)) }) : '',
    sizeFrom === undefined ? '' : words('rules.when.sizeFrom', { count: sizeFrom }),
    levels
      ? words('rules.when.levels', {
          levels: either(
            phrasing,
            levels.map((level) => levelWords(phrasing, level)),
          ),
        })
      : '',
    tierNames ? words('rules.when.tiers', { tiers: either(phrasing, tierNames) }) : '',
    classes ? words('rules.when.classes', { classes: listed(phrasing, classes) }) : '',
  ].filter((part) => part !== '');
}

const knownTiers = new Set(['enterprise', 'county', 'city', 'province', 'industry', 'nation', 'worldskills']);

function placeWords({ words }: Phrasing, { placeFrom = 1, placeTo }: Condition): string {
  if (placeTo === undefined) return placeFrom > 1 ? words('rules.when.placeFrom', { from: placeFrom }) : '';
  if (placeFrom === placeTo) return words('rules.when.place', { place: placeTo });
  return placeFrom > 1
    ? words('rules.when.placeBetween', { from: placeFrom, to: placeTo })
    : words('rules.when.placeTo', { to: placeTo });
}

function bandWords(phrasing: Phrasing, { shareAbove, shareTo, ...base }: Condition): string {
  const { words } = phrasing;
  const of = { base: baseWords(phrasing, base), above: shareWords(shareAbove ?? ''), to: shareWords(shareTo ?? '') };
  if (shareAbove === undefined) return shareTo === undefined ? '' : words('rules.when.shareTo', of);
  return words(shareTo === undefined ? 'rules.when.shareAbove' : 'rules.when.shareBetween', of);
}
