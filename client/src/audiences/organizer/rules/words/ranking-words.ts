import {
  listAspects,
  listCriteria,
  type DecidedBy,
  type LocalText,
  type Ranking,
  type RankingKey,
  type Scoring,
} from '@jiangsai/shared';
import { textIn } from '../../../../ui/local-text.js';
import { sentence, type Phrasing } from './phrasing.js';

/** How places come about, in a sentence. */
export function rankingWords(
  phrasing: Phrasing,
  { keys = [{ by: 'total' }], whenStillTied = 'share' }: Ranking,
): string {
  const { words } = phrasing;
  const end = words(`rules.words.stillTied.${whenStillTied}`);
  if (keys.length === 0) return sentence(phrasing, [words('rules.words.noKeys'), end]);
  const [first, ...more] = keys.map((key) => words('rules.words.keyOrder', { key: keyWithOrder(phrasing, key) }));
  const chain = [
    words('rules.words.firstKey', { key: first ?? '' }),
    ...more.map((key) => words('rules.words.nextKey', { key })),
  ];
  return sentence(phrasing, [chain.join(words('rules.words.then')), end]);
}

/** What a place hangs on: a key by its name, or the decision that ended a tie. */
export function decidedByWords(phrasing: Phrasing, by: DecidedBy): string {
  return by === 'order' || by === 'draw' ? phrasing.words(`rules.key.${by}`) : keyWords(phrasing, by);
}

/** A ranking key by the name that its part has in the scheme. */
export function keyWords(phrasing: Phrasing, by: RankingKey['by']): string {
  const { words } = phrasing;
  if (by === 'total' || by === 'scaled' || by === 'time') return words(`rules.key.${by}`);
  const [kind = '', id = ''] = splitKey(by);
  return words(`rules.key.${kind}`, { name: partName(phrasing, kind, id) });
}

/** The name of a component, or its id where nobody named it. */
export function componentWords(phrasing: Phrasing, id: string): string {
  return partName(phrasing, 'component', id);
}

/** The direction is told where it is not the usual one: more is better. */
function keyWithOrder(phrasing: Phrasing, { by, order = 'desc' }: RankingKey): string {
  const name = keyWords(phrasing, by);
  if (order === 'desc') return name;
  return phrasing.words(by === 'time' ? 'rules.words.shortFirst' : 'rules.words.lowFirst', { key: name });
}

function splitKey(by: string): readonly [string, string] {
  const colon = by.indexOf(':');
  return [by.slice(0, colon), by.slice(colon + 1)];
}

function partName({ scoring, language, words }: Phrasing, kind: string, id: string): string {
  const name = scoring === null ? undefined : nameIn(scoring, kind, id);
  const own = name === undefined ? '' : textIn(name, language);
  if (kind === 'component') {
    if (own !== '') return own;
    return id === 'theory' || id === 'practice' || id === 'defence' ? words(`rules.component.${id}`) : id;
  }
  return own === '' ? id : `${id} ${own}`;
}

function nameIn(scoring: Scoring, kind: string, id: string): LocalText | undefined {
  if (kind === 'component') return scoring.components?.find((component) => component.id === id)?.name;
  if (kind === 'criterion') return listCriteria(scoring).find(({ criterion }) => criterion.id === id)?.criterion.name;
  return listAspects(scoring).find(({ aspect }) => aspect.id === id)?.aspect.name;
}
