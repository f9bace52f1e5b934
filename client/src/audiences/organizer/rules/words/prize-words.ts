import type {
  ByCountRule,
  ByScoreRule,
  ByShareRule,
  BySizeRule,
  PrizeBase,
  PrizeRule,
  TieAtCut,
  UpperShareRule,
  WorldskillsRule,
} from '@jiangsai/shared';
import { divisionName } from '../../../../pieces/registration/division-name.js';
import { awardWords, either, listed, sentence, type Phrasing } from './phrasing.js';
import { shareWords } from './share-words.js';

type Say<R extends PrizeRule> = (phrasing: Phrasing, rule: R) => string;
type Kinds = { readonly [K in PrizeRule['rule']]: Say<Extract<PrizeRule, { readonly rule: K }>> };

/** One line for each kind of rule; a new kind is an entry here and its form in `prizes/`. */
const kinds: Kinds = {
  'by-count': countWords,
  'by-share': shareRuleWords,
  'by-size': sizeWords,
  'upper-share': upperShareWords,
  'by-score': scoreWords,
  worldskills: worldskillsWords,
};

/** A prize rule in a sentence, with everything that limits it. */
export function prizeRuleWords(phrasing: Phrasing, rule: PrizeRule): string {
  const say = kinds[rule.rule] as Say<PrizeRule>;
  return sentence(phrasing, [say(phrasing, rule), ...limitWords(phrasing, rule), tieWords(phrasing, rule)]);
}

function countWords(phrasing: Phrasing, { awards }: ByCountRule): string {
  return listed(
    phrasing,
    awards.map(({ award, count }) =>
      phrasing.words('rules.words.count', { award: awardWords(phrasing, award), count }),
    ),
  );
}

function shareRuleWords(
  phrasing: Phrasing,
  { awards, rounding = 'half-up', atLeast = 0, ...base }: ByShareRule,
): string {
  const { words } = phrasing;
  const shares = awards.map(({ award, share }) =>
    words('rules.words.share', { award: awardWords(phrasing, award), share: shareWords(share) }),
  );
  const head = words('rules.words.byShare', { base: baseWords(phrasing, base), shares: listed(phrasing, shares) });
  const least = atLeast > 0 ? [words('rules.words.atLeast', { count: atLeast })] : [];
  return [head, words(`rules.words.rounding.${rounding}`), ...least].join(words('rules.words.pause'));
}

function sizeWords(phrasing: Phrasing, { award, sizes, ...base }: BySizeRule): string {
  const { words } = phrasing;
  const steps = sizes.map(({ upTo, count }) =>
    upTo === undefined ? words('rules.words.sizeRest', { count }) : words('rules.words.sizeUpTo', { upTo, count }),
  );
  const name = awardWords(phrasing, award);
  return words('rules.words.bySize', { award: name, base: baseWords(phrasing, base), steps: listed(phrasing, steps) });
}

function upperShareWords(phrasing: Phrasing, { award, share, ...base }: UpperShareRule): string {
  return phrasing.words('rules.words.upperShare', {
    award: awardWords(phrasing, award),
    base: baseWords(phrasing, base),
    share: shareWords(share),
  });
}

function scoreWords(phrasing: Phrasing, { award, score }: ByScoreRule): string {
  return phrasing.words('rules.words.byScore', { award: awardWords(phrasing, award), score: orBlank(phrasing, score) });
}

function worldskillsWords(phrasing: Phrasing, { tolerance = '2', threshold }: WorldskillsRule): string {
  const { words, scoring } = phrasing;
  const usual = { ws500: '500', ws700: '700', none: undefined, pooled: undefined }[scoring?.scale?.kind ?? 'none'];
  const from = threshold ?? usual;
  const rest =
    from === undefined ? words('rules.words.noMedallion') : words('rules.words.medallion', { threshold: from });
  return `${words('rules.words.worldskills', { tolerance })}${words('rules.words.semicolon')}${rest}`;
}

/** Who counts when a share or size is taken. */
export function baseWords({ words }: Phrasing, { base = 'competed', countSelectionOnly = false }: PrizeBase): string {
  const name = words(`rules.base.${base}`);
  return countSelectionOnly ? words('rules.words.withSelection', { base: name }) : name;
}

/** Divisions by the names that people know. */
export function divisionWords(phrasing: Phrasing, divisions: readonly string[]): string {
  return listed(
    phrasing,
    divisions.map((division) => divisionName(division) || phrasing.words('registration.noDivision')),
  );
}

function limitWords(phrasing: Phrasing, rule: PrizeRule): string[] {
  const { words } = phrasing;
  const perUnit = 'maxPerUnit' in rule ? rule.maxPerUnit : undefined;
  const { divisions, fieldFrom, minScore } = rule;
  return [
    ...(divisions ? [words('rules.words.divisionsOnly', { divisions: divisionWords(phrasing, divisions) })] : []),
    ...(fieldFrom === undefined ? [] : [words('rules.words.fieldFrom', { count: fieldFrom })]),
    ...(minScore === undefined ? [] : [words('rules.words.minScore', { score: minScore })]),
    ...(perUnit === undefined ? [] : [words('rules.words.maxPerUnit', { count: perUnit })]),
  ];
}

function tieWords(phrasing: Phrasing, rule: PrizeRule): string {
  if (rule.rule === 'by-score' || rule.rule === 'worldskills') return '';
  const tie: TieAtCut = rule.tieAtCut ?? 'include';
  const several = (rule.rule === 'by-count' || rule.rule === 'by-share') && rule.awards.length > 1;
  return phrasing.words(`rules.words.tie.${several ? 'several' : 'one'}.${tie}`);
}

function orBlank({ words }: Phrasing, text: string): string {
  return text.trim() === '' ? words('rules.words.blank') : text;
}

/** “first prize or second prize”. */
export function awardsWords(phrasing: Phrasing, awards: readonly string[]): string {
  return either(
    phrasing,
    awards.map((award) => awardWords(phrasing, award)),
  );
}
