import type { NamedStanding, PlaceExplanation, PrizeGround, PrizePassed, ScoreExplanation } from '@jiangsai/shared';
import { explainEntry, type Scoring } from '@jiangsai/shared';
import { phrasingIn, twoParts } from '../../rules/words/testing/phrasing-in.js';
import { figure } from './figure.js';
import { keysThatCount, placeWords } from './place-words.js';
import { reasonWords } from './reason-words.js';
import { totalWords } from './total-words.js';

const nameOf = (entry: string) => ({ e1: '王强', e2: '李娜' })[entry] ?? entry;
const zh = { ...phrasingIn('zh-CN'), nameOf };
const en = { ...phrasingIn('en'), nameOf };

describe('a figure', () => {
  it.each([
    ['16', '16'],
    ['0.125', '0.125'],
    ['28/9', '3.11111111…'],
    ['-1/3', '-0.33333334…'],
    ['0.123456789', '0.12345678…'],
  ])('%s is shown as %s', (exact, shown) => {
    expect(figure(exact)).toBe(shown);
  });
});

describe('the reason of a prize', () => {
  const given = (ground: PrizeGround, award = 'first') =>
    [zh, en].map(
      (words) => reasonWords(words, { given: { rule: 0, kind: 'by-count', award, ground }, passedBy: [] })[0],
    );

  it.each<[PrizeGround, string, string]>([
    [
      { by: 'count', place: 2, of: 12, count: 3, tie: 'included' },
      '按第 1 条奖项规则得一等奖：可评奖的 12 名中第 2 名，该奖项 3 名，名额处同分，全部获奖。',
      'First prize by prize rule 1: place 2 of the 12 that can take prizes, with 3 of this award, tied at the cut where all get it.',
    ],
    [
      { by: 'count', place: 1, of: 12, count: 1, share: '0.1', base: 12, tie: null },
      '按第 1 条奖项规则得一等奖：可评奖的 12 名中第 1 名，该奖项取 12 人的 10%，共 1 名。',
      'First prize by prize rule 1: place 1 of the 12 that can take prizes; 10% of 12 make 1 of this award.',
    ],
    [
      { by: 'share', place: 5, of: 11, share: '1/2', base: 10, tie: 'decided' },
      '按第 1 条奖项规则得一等奖：第 5 名，在 10 人的前 1/2 以内，名额处同分，由裁定获奖。',
      'First prize by prize rule 1: place 5 is within the first 1/2 of 10, tied at the cut and chosen by a decision.',
    ],
    [
      { by: 'score', total: '81.20', score: '80', tie: null },
      '按第 1 条奖项规则得一等奖：总成绩 81.20 分，达到 80 分。',
      'First prize by prize rule 1: the total 81.20 reaches 80.',
    ],
    [
      { by: 'points', points: '731', best: { entry: 'e1', points: '732' }, tolerance: '2' },
      '按第 1 条奖项规则得一等奖：731 分，与同一奖牌的最高分 732（王强）相差不超过 2 分。',
      'First prize by prize rule 1: 731 points are within 2 of the best of the medal, 732 (王强).',
    ],
    [
      { by: 'threshold', points: '705', threshold: '700' },
      '按第 1 条奖项规则得一等奖：705 分，达到 700 分。',
      'First prize by prize rule 1: 705 points reach 700.',
    ],
  ])('%j', (ground, chinese, english) => {
    expect(given(ground)).toEqual([chinese, english]);
  });

  it.each<PrizePassed['why']>([
    'selection-only',
    'min-score',
    'unit-limit',
    'unit-tie',
    'tie',
    'decision',
    'waiting',
    'waiting-for-place',
  ])('tells why an award passed by: %s', (why) => {
    const reason = { given: null, passedBy: [{ rule: 1, kind: 'by-share', award: 'merit', why }] } as const;
    expect(reasonWords(zh, reason)[0]).toMatch(/^按第 2 条奖项规则轮到优胜奖，但.+。$/);
    expect(reasonWords(en, reason)[0]).toMatch(/^Merit award of prize rule 2 came near, but [a-z ,]+\.$/);
  });

  it('tells first what passed by, then what was given', () => {
    const reason = {
      given: {
        rule: 1,
        kind: 'by-score',
        award: 'merit',
        ground: { by: 'score', total: '90.00', score: '80', tie: null },
      },
      passedBy: [{ rule: 0, kind: 'by-count', award: 'first', why: 'unit-limit' }],
    } as const;
    expect(reasonWords(zh, reason).map((line) => line.slice(0, 12))).toEqual([
      '按第 1 条奖项规则轮到',
      '按第 2 条奖项规则得优',
    ]);
  });
});

describe('the reason of a place', () => {
  const key = { by: 'total', order: 'desc', above: '90.00', own: '80.00', below: '70.00' } as const;
  const place: PlaceExplanation = { place: 2, decidedBy: 'total', tiedWith: [], above: 'e1', below: 'e2', keys: [key] };
  const standing = { note: null };

  it('is the key that tells it from its neighbours', () => {
    expect(placeWords(zh, place, standing)).toEqual(['与前后名次拉开差距的是：总成绩。']);
    expect(placeWords(en, { ...place, decidedBy: 'draw' }, standing)).toEqual([
      'Equal in every comparison; put in order by draw.',
    ]);
  });

  it('names who shares it', () => {
    expect(placeWords(zh, { ...place, tiedWith: ['e1', 'e2'] }, standing)[0]).toBe('与王强、李娜并列。');
    expect(placeWords(zh, { ...place, decidedBy: null, tiedWith: ['e1'] }, standing)[1]).toBe('与所有有名次的都相同。');
  });

  it('is told even where nobody else has a place', () => {
    expect(placeWords(zh, { ...place, decidedBy: null, above: null, below: null }, standing)).toEqual([
      '只有这一名有名次。',
    ]);
  });

  it.each<[NonNullable<NamedStanding['note']>, string]>([
    ['absent', '缺席，不参加排名。'],
    ['incomplete', '评分还没有完成，暂时没有名次。'],
    ['below-pass-mark', '未达合格线（总成绩、理论），不参加排名。'],
  ])('without a place says why: %s', (note, sentence) => {
    expect(placeWords(zh, null, { note, belowPassMark: ['total', 'component:theory'] })).toEqual([sentence]);
  });

  it('needs no keys below the one that decides', () => {
    const second = { ...key, by: 'component:theory' } as const;
    expect(keysThatCount({ ...place, keys: [key, second] })).toEqual([key]);
    expect(keysThatCount({ ...place, decidedBy: 'order', keys: [key, second] })).toEqual([key, second]);
  });
});

describe('the calculation of a total', () => {
  const marks = [
    { aspect: 'T1', value: '80' },
    { aspect: 'A1', value: '0.5' },
  ];

  it('adds components by their weights and takes penalties off', () => {
    expect(totalWords(zh, explainEntry(twoParts, marks, [{ points: '2' }]))).toBe(
      '理论 80 × 0.3 + 实操 100 × 0.7 − 扣分 2 = 92.00',
    );
  });

  it('adds the parts up as they were calculated, so that it can be checked by hand', () => {
    const scoring: Scoring = {
      components: [
        { id: 'practice', weight: '0.7', criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '9', method: 'points' }] }] },
      ],
    };
    expect(totalWords({ ...zh, scoring }, explainEntry(scoring, [{ aspect: 'A1', value: '8.6' }]))).toBe(
      '实操 95.55555556 × 0.7 = 66.88888889…，修约为 66.89',
    );
  });

  it('says what a rounded total was rounded from', () => {
    const scoring: Scoring = {
      criteria: [{ id: 'A', weight: '0.125', aspects: [{ id: 'A1', max: '100', method: 'points' }] }],
    };
    const score: ScoreExplanation = explainEntry(scoring, [{ aspect: 'A1', value: '83.3' }]);
    expect(totalWords({ ...zh, scoring }, score)).toBe('模块 A 83.3 × 0.125 = 10.4125，修约为 10.41');
  });

  it('says that penalties took everything', () => {
    expect(totalWords(zh, explainEntry(twoParts, [], [{ points: '5' }]))).toMatch(/ = 0（扣分多于得分，按 0 分计）$/);
  });
});
