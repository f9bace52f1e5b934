import type { BoardPolicy } from '../competition/index.js';
import type { DivisionStandings, Standing } from '../ranking/index.js';
import type { AwardCertainty } from './award-certainty.js';
import { publishBoard, type BoardEntry, type Facts } from './publish-board.js';
import { boardWith, newBoard, row } from './testing/any-board.js';

const entry = (id: string, change: Partial<BoardEntry> = {}): BoardEntry => ({
  id,
  number: id.slice(-1).padStart(3, '0'),
  name: `name of ${id}`,
  unit: 'unit',
  delegation: 'delegation',
  started: true,
  ...change,
});

const standing = (id: string, change: Partial<Standing> = {}): Standing => ({
  entry: id,
  division: 'all',
  place: null,
  tied: false,
  total: '50.00',
  scaled: null,
  components: { practice: '50.00' },
  note: null,
  decidedBy: null,
  ...change,
});

const division = (standings: Standing[], name = 'all'): DivisionStandings => ({
  division: name,
  complete: false,
  standings,
  undecided: [],
});

/** Facts of which a test names those that may be asked for; any other one fails the test. */
function facts(known: Partial<Facts>): Facts {
  const untold = (what: string) => (): never => {
    throw new Error(`nobody may ask for ${what} under this policy`);
  };
  return {
    get entries(): readonly BoardEntry[] {
      return known.entries ?? untold('entries')();
    },
    official: known.official ?? untold('official standings'),
    running: known.running ?? untold('running standings'),
    prizes: known.prizes ?? untold('prizes'),
    certainties: known.certainties ?? untold('certainties'),
  };
}

const nothing = facts({});
const shown = boardWith([row('e-1', { place: 1, previousPlace: 2, total: '60.00' }), row('e-2', { status: 'guest' })]);

describe('a hidden board', () => {
  it('shows nothing, and asks for nothing that could show', () => {
    expect(publishBoard('hidden', nothing, newBoard)).toEqual({ state: 'hidden', rows: [] });
  });

  it('takes off what was shown before', () => {
    expect(publishBoard('hidden', nothing, shown)).toEqual({ state: 'hidden', rows: [] });
  });
});

describe('a frozen board', () => {
  it('shows what stood there at the freeze, and asks for nothing newer', () => {
    expect(publishBoard('frozen', nothing, shown)).toEqual({ state: 'frozen', rows: shown.rows });
  });
});

describe('a live board', () => {
  const entries = [entry('e-1'), entry('e-2'), entry('e-3', { started: false }), entry('e-4'), entry('e-5')];
  const running = () => [
    division([
      standing('e-1', { place: 1, total: '60.00', scaled: '712', decidedBy: 'total' }),
      standing('e-2', { place: 2, note: 'incomplete', decidedBy: 'total' }),
      standing('e-3', { total: '0.00', components: { practice: '0.00' }, note: 'incomplete' }),
    ]),
    division(
      [standing('e-4', { note: 'guest' }), standing('e-5', { total: null, components: {}, note: 'absent' })],
      'b',
    ),
  ];
  const certainties = () =>
    new Map<string, AwardCertainty>([
      ['e-1', { award: 'first', certainty: 'clinched' }],
      ['e-2', { award: 'second', certainty: 'open' }],
      ['e-3', { award: 'first', certainty: 'open' }],
    ]);
  const { state, rows } = publishBoard('live', facts({ entries, running, certainties }), newBoard);
  const of = (id: string) => rows.find((one) => one.entry === id);

  it('is provisional and asks neither for official standings nor for prizes', () => {
    expect(state).toBe('provisional');
    expect(rows.map((one) => [one.entry, one.prize])).toEqual(entries.map(({ id }) => [id, null]));
  });

  it('shows the running place and points of who has marks, and that they may still move', () => {
    expect(of('e-1')).toMatchObject({ place: 1, total: '60.00', status: null, decidedBy: 'total' });
    expect(of('e-2')).toMatchObject({ place: 2, total: '50.00', status: 'in-progress' });
  });

  it('shows no points of who has not begun, not even that they are zero', () => {
    expect(of('e-3')).toMatchObject({ place: null, total: null, components: {}, status: 'not-started' });
  });

  it('shows the best award that is still possible, but of nobody who has not begun', () => {
    expect(rows.map(({ entry: id, certainty }) => [id, certainty])).toEqual([
      ['e-1', { award: 'first', certainty: 'clinched' }],
      ['e-2', { award: 'second', certainty: 'open' }],
      ['e-3', null],
      ['e-4', null],
      ['e-5', null],
    ]);
  });

  it('shows no scaled points, which each mark would move for everybody', () => {
    expect(rows.every(({ scaled }) => scaled === null)).toBe(true);
  });

  it('shows why a row has no place', () => {
    expect([of('e-4')?.status, of('e-5')?.status]).toEqual(['guest', 'absent']);
    expect(of('e-5')).toMatchObject({ total: null, components: {} });
  });
});

describe('a final board', () => {
  const entries = [entry('e-1'), entry('e-2'), entry('e-3')];
  const official = () => [
    division([
      standing('e-2', { place: 1, tied: true, scaled: '712', decidedBy: 'component:practice' }),
      standing('e-1', { place: 1, tied: true, scaled: '700' }),
      standing('e-3', { note: 'below-pass-mark' }),
    ]),
  ];
  const prizes = () => new Map([['e-1', 'first']]);
  const { state, rows } = publishBoard('final', facts({ entries, official, prizes }), shown);

  it('shows the official places with their prizes', () => {
    expect(state).toBe('final');
    expect(rows.map((one) => [one.entry, one.place, one.tied, one.prize, one.status])).toEqual([
      ['e-2', 1, true, null, null],
      ['e-1', 1, true, 'first', null],
      ['e-3', null, false, null, 'below-pass-mark'],
    ]);
  });

  it('shows scaled points and what each place hangs on, and nothing that is merely possible', () => {
    expect(rows.map(({ scaled, decidedBy, certainty }) => [scaled, decidedBy, certainty])).toEqual([
      ['712', 'component:practice', null],
      ['700', null, null],
      [null, null, null],
    ]);
  });

  it('does not rest on what was shown before', () => {
    expect(publishBoard('final', facts({ entries, official, prizes }), newBoard)).toEqual({ state, rows });
  });
});

describe('a published row', () => {
  const secret = 'must not leak';
  const known = { ...entry('e-1'), coach: secret, idNumber: secret, phone: secret } as BoardEntry;
  const ranked = { ...standing('e-1', { place: 1 }), judges: secret, marks: secret, key: secret } as Standing;
  const all = facts({
    entries: [known],
    running: () => [division([ranked])],
    official: () => [division([ranked])],
    prizes: () => new Map([['e-1', 'first']]),
    certainties: () => new Map([['e-1', { award: 'first', certainty: 'open' } as const]]),
  });

  it.each<BoardPolicy>(['hidden', 'live', 'frozen', 'final'])(
    'has no field that the public may not know: %s',
    (policy) => {
      const publication = publishBoard(policy, all, newBoard);
      expect(JSON.stringify(publication)).not.toContain(secret);
      for (const one of publication.rows)
        expect(Object.keys(one).sort()).toEqual(
          Object.keys(row('e-1'))
            .filter((field) => field !== 'previousPlace')
            .sort(),
        );
    },
  );

  it('carries what the public may call an entry', () => {
    const [one] = publishBoard('live', all, newBoard).rows;
    const { number, name, unit, delegation } = known;
    expect(one).toMatchObject({ entry: 'e-1', number, name, unit, delegation, division: 'all' });
  });

  it('is not there for a standing whose entry is not approved', () => {
    const stray = facts({ entries: [], running: () => [division([ranked])], certainties: () => new Map() });
    expect(publishBoard('live', stray, newBoard).rows).toEqual([]);
  });
});
