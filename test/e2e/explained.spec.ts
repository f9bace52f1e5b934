import type { EntryExplanation, PublishedRow, ResultsView, Scoring } from '@jiangsai/shared';
import { refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, setPolicy, type MadeCompetition } from '../support/make-competition.js';
import { closeWith, openWithChief } from '../support/mark-field.js';
import { expectBoardFollows } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

/** A judged aspect with a trimmed mean, and a race whose points go by place. */
const scheme: Scoring = {
  criteria: [
    {
      id: 'S',
      aspects: [{ id: 'S1', max: '60', method: 'points', combine: { kind: 'trimmed-mean' } }],
    },
    { id: 'R', aspects: [{ id: 'R1', max: '40', method: 'place', first: '40', step: '10', best: 'low' }] },
  ],
  passMark: '30',
  scale: { kind: 'ws700' },
};
const rules = {
  ranking: { keys: [{ by: 'total' }, { by: 'mark:R1', order: 'asc' }] },
  prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }], maxPerUnit: 1 }],
  honours: [{ honour: 'expert', when: { placeTo: 1 } }],
  promotions: [{ to: 2, when: { prizes: ['first'] } }],
  qualification: { top: 1 },
} as const;
const scores = {
  '001': ['50', '52', '51', '10', '53'],
  '002': ['40', '40', '40', '40', '40'],
  '003': ['9', '9', '9', '9', '9'],
};
const races: Readonly<Record<string, string>> = { '001': '61.5', '002': '60', '003': 'dnf' };

describeOnEachDatabase('every result explained', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;

  const explain = (index: number) =>
    made.organizer.read<EntryExplanation>(`${made.skillPath}/results/entries/${made.entries[index]?.id}`);
  const results = () => made.organizer.read<ResultsView>(`${made.skillPath}/results`);
  const board = () => made.organizer.read<{ rows: PublishedRow[] }>(`/api/boards/${made.board}`);

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, { scoring: scheme, rules, judges: 5, open: false });
    await openWithChief(made);
    await setPolicy(made, 'live');
  });

  afterAll(() => server.discard());

  it('while marks are missing: what is missing, and which award is still open', async () => {
    const [leader] = made.judges;
    const sheet = await leader!.sheetOf(made.entries[0]?.id ?? '', 'R');
    expect((await leader!.mark(sheet, 'R1', '61.5')).status).toBe(200);
    const explained = await explain(0);
    expect(explained).toMatchObject({
      standing: { place: null, note: 'incomplete', prize: null, certainty: { award: 'first', certainty: 'open' } },
      score: { complete: false, missing: [{ aspect: 'S1', marks: 3 }] },
      place: null,
    });
    expect((await board()).rows.find(({ number }) => number === '001')).toMatchObject({
      total: '40.00',
      scaled: null,
      certainty: { award: 'first', certainty: 'open' },
    });
    expect((await board()).rows.find(({ number }) => number === '002')).toMatchObject({ total: null, certainty: null });
  });

  it('a later and better race moves the points of all others by place', async () => {
    const [leader] = made.judges;
    const sheet = await leader!.sheetOf(made.entries[1]?.id ?? '', 'R');
    expect((await leader!.mark(sheet, 'R1', '60')).status).toBe(200);
    const totals = (await board()).rows.map(({ number, total }) => [number, total]);
    expect(totals).toEqual([
      ['002', '40.00'],
      ['001', '30.00'],
      ['003', null],
    ]);
    await expectBoardFollows(made);
  });

  it('the total down to each judge’s mark, those that were dropped too', async () => {
    await markEverything();
    const { score, standing, judges } = await explain(0);
    const aspect = score.criteria[0]?.subCriteria[0]?.aspects[0];
    const uses = aspect?.marks.map(({ judge, value, use }) => `${judge} ${value} ${use}`).sort();
    const order = made.judges.map(({ account }) => account);
    expect(uses).toEqual(
      ['50 used', '52 used', '51 used', '10 dropped', '53 dropped'].map((mark, at) => `${order[at]} ${mark}`).sort(),
    );
    expect(aspect?.score.shown).toBe('51.00');
    expect(score.criteria[1]?.subCriteria[0]?.aspects[0]).toMatchObject({ place: 2, score: { shown: '30.00' } });
    expect(standing).toMatchObject({ total: '81.00', place: 1 });
    expect(judges.map(({ id }) => id).sort()).toEqual([...order].sort());
  });

  it('the place by its keys and neighbours', async () => {
    expect((await explain(0)).place).toEqual({
      place: 1,
      decidedBy: 'total',
      tiedWith: [],
      above: null,
      below: made.entries[1]?.id,
      keys: [
        { by: 'total', order: 'desc', above: null, own: '81.00', below: '80.00' },
        { by: 'mark:R1', order: 'asc', above: null, own: '61.5', below: '60' },
      ],
    });
  });

  it('the prize by its rule, with honours, promotion and qualification', async () => {
    const { divisions, blockers } = await results();
    expect(blockers.map(({ code }) => code)).toEqual([]);
    const [first, second] = divisions[0]?.standings ?? [];
    expect(first).toMatchObject({
      prize: 'first',
      honours: ['expert'],
      promotion: 2,
      qualified: true,
      decidedBy: 'total',
    });
    expect(first?.reason?.given).toMatchObject({
      rule: 0,
      kind: 'by-count',
      award: 'first',
      ground: { by: 'count', place: 1 },
    });
    expect(first?.scaled).toMatch(/^\d{3}$/);
    expect(second).toMatchObject({ prize: null, honours: [], promotion: null, qualified: false });
    expect((await explain(1)).cutLines).toMatchObject([
      { of: { rule: 0, award: 'first' }, certainty: 'out' },
      { of: 'qualification', certainty: 'out' },
    ]);
  });

  it('why somebody has no place', async () => {
    expect(await explain(2)).toMatchObject({
      standing: {
        place: null,
        note: 'below-pass-mark',
        belowPassMark: ['total'],
        scaled: expect.any(String) as string,
      },
      score: { passMark: { passMark: '30', below: true } },
      place: null,
    });
  });

  it('to organizer and chief judge only, and of an entry of the skill only', async () => {
    const address = `${made.skillPath}/results/entries`;
    const [judge] = made.judges;
    expect(refusalOf(await judge!.client.get(`${address}/${made.entries[0]?.id}`)).code).toBe('access/not-allowed');
    expect(refusalOf(await made.organizer.get(`${address}/e-nobody`)).code).toBe('entry/not-found');
  });

  /** The five judges give the same entry five scores; the leader times the race. */
  async function markEverything(): Promise<void> {
    for (const [at, judge] of made.judges.entries())
      await closeOwn(judge, (aspect, number) =>
        aspect === 'R1' ? (races[number] ?? '0') : (scores[number as keyof typeof scores][at] ?? '0'),
      );
    await closeWith(made, {});
  }
});

async function closeOwn(
  judge: MadeCompetition['judges'][number],
  valueOf: (aspect: string, number: string) => string,
): Promise<void> {
  for (const { id, state } of await judge.sheets())
    if (state === 'open') await judge.complete(id, (aspect, { entryNumber }) => valueOf(aspect, entryNumber));
}
