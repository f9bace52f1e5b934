import {
  verifyChain,
  type EntryStatus,
  type EntryView,
  type InvitationLink,
  type LedgerHead,
  type LedgerRow,
  type PublishedRow,
} from '@jiangsai/shared';
import { ApiClient, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  judgePassword,
  makeCompetition,
  personNames,
  setPolicy,
  type MadeCompetition,
} from '../support/make-competition.js';
import { comparableRows, expectBoardFollows, readLedger, verdictOn } from '../support/read-ledger.js';
import { recomputeBoard } from '../support/recompute-board.js';
import { seededDice } from '../support/seeded-dice.js';
import { organizer, startServer, type RunningServer } from '../support/start-server.js';

const coach = '冯远征';
const manager = { login: 'xie.anran', name: '谢安然', password: 'unit-of-tests' };

describeOnEachDatabase('the ledger of a competition', (makeDatabase) => {
  const dice = seededDice();
  const anchors: LedgerHead[] = [];
  let server: RunningServer;
  let made: MadeCompetition;
  let token: string;
  let rows: LedgerRow[];

  const keepAnchor = ({ number, head }: { number: number; head: string }) => anchors.push({ number, hash: head });

  async function setStatus({ id, version }: EntryView, status: EntryStatus): Promise<void> {
    const address = `${made.path}/entries/${id}/status`;
    await made.organizer.act('PUT', address, { version, status, reason: '检录时说明' });
  }

  beforeAll(async () => {
    process.stdout.write(`ledger: SEED=${dice.seed}\n`);
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      units: [{ name: '青山技师学院' }],
      entries: personNames.map((name, index) => ({
        name,
        coach,
        unit: 0,
        division: index % 2 ? '学生组' : '职工组',
      })),
      rules: { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }] },
    });
    const [unit] = made.units;
    const { path } = await made.organizer.act<InvitationLink>('POST', `${made.path}/units/${unit?.id}/invitation`);
    token = path.replace('/join/', '');
    await new ApiClient(server.url).act('POST', `/api/invitations/${token}/accept`, manager);
  });

  afterAll(() => server.discard());

  it('is the whole truth: the board follows from it through any marks, changes and statuses', async () => {
    for (let turn = 0; turn < 60; turn++) {
      const judge = dice.pick(made.judges);
      const sheet = await judge.sheet(dice.pick(await judge.sheets()).id);
      const { aspect } = dice.pick(sheet.aspects);
      const values: Readonly<Record<string, string>> = {
        points: String(dice.roll(6001) / 100),
        judgement: String(1 + dice.roll(2)),
        'pass-fail': dice.pick(['pass', 'fail']),
      };
      const value = dice.roll(8) === 0 ? null : (values[aspect.method] ?? '0');
      const answer = await judge.mark(sheet, aspect.id, value);
      expect(answer.status).toBe(200);
      keepAnchor(answer.body);
    }
    await expectBoardFollows(made);
    const [absent, guest, disqualified] = made.entries;
    await setStatus(absent as EntryView, 'absent');
    await setStatus(guest as EntryView, 'guest');
    await setStatus(disqualified as EntryView, 'disqualified');
    await expectBoardFollows(made);
  });

  it('knows what a freeze shows', async () => {
    await setPolicy(made, 'frozen');
    const [, , , entry] = made.entries;
    const [leader] = made.judges;
    const sheet = await leader!.sheetOf(entry?.id ?? '', 'A1');
    expect((await leader!.mark(sheet, 'A1.1', '59.99')).status).toBe(200);
    await expectBoardFollows(made);
    await setPolicy(made, 'live');
    await expectBoardFollows(made);
    rows = await readLedger(made);
  });

  it('is one sound chain from 1, and holds every receipt that was ever given', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(anchors.length).toBeGreaterThan(50);
    expect(verifyChain(made.id, rows, anchors)).toMatchObject({ sound: true, head: { number: rows.length } });
  });

  it('names no person', () => {
    const text = JSON.stringify(rows);
    const people = [
      ...personNames,
      coach,
      manager.name,
      manager.login,
      '裁判1',
      ...made.judges.map(({ login }) => login),
    ];
    expect(people.filter((person) => text.includes(person))).toEqual([]);
  });

  it('carries no secret', () => {
    const text = JSON.stringify(rows);
    const secrets = [organizer.password, judgePassword, manager.password, token, 'argon2'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  const markAt = () => rows.findIndex(({ act }) => act === 'marking/mark');

  it.each<[string, (all: LedgerRow[], at: number) => LedgerRow[]]>([
    [
      'a changed mark',
      (all, at) => all.with(at, { ...all[at]!, body: { ...(all[at]!.body as object), value: '0.01' } }),
    ],
    ['a changed time', (all, at) => all.with(at, { ...all[at]!, at: all[at]!.at + 1 })],
    ['a changed actor', (all, at) => all.with(at, { ...all[at]!, actor: 'a-somebodyelse' })],
    ['a row taken out', (all, at) => all.toSpliced(at, 1)],
    ['a row put in twice', (all, at) => all.toSpliced(at, 0, all[at]!)],
    ['two rows swapped', (all, at) => all.with(at, all[at + 1]!).with(at + 1, all[at]!)],
  ])('shows %s', (_, tamper) => {
    const verdict = verdictOn(tamper(rows, markAt()));
    expect(verdict.sound).toBe(false);
  });

  it('shows that its end was cut, by any receipt given later', () => {
    expect(verifyChain(made.id, rows.slice(0, markAt() + 1), anchors)).toMatchObject({ sound: false, fault: 'anchor' });
  });

  it('would give another board if one mark were another', async () => {
    const board = await made.organizer.read<{ rows: PublishedRow[] }>(`/api/boards/${made.board}`);
    const last = rows.findLastIndex(({ act }) => act === 'marking/mark');
    const changed = rows.with(last, { ...rows[last]!, body: { ...(rows[last]!.body as object), value: '0.01' } });
    expect(recomputeBoard(changed, made.skill)).not.toEqual(comparableRows(board.rows));
  });

  it('is for its organizer only', async () => {
    const address = `${made.path}/ledger.jsonl`;
    expect(refusalOf(await new ApiClient(server.url).get(address)).code).toBe('access/sign-in-needed');
    expect(refusalOf(await made.judges[0]!.client.get(address)).code).toBe('access/not-allowed');
  });
});
