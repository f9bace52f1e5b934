import {
  verifyChain,
  type LedgerRow,
  type MarkingReceipt,
  type PublishedBoard,
  type Scoring,
  type SetMark,
  type SheetView,
} from '@jiangsai/shared';
import { BoardViewer } from '../support/board-viewer.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, type MadeCompetition } from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { standingMarks } from '../support/recompute-board.js';
import { seededDice } from '../support/seeded-dice.js';
import { startServer, type RunningServer } from '../support/start-server.js';

/** Five aspects that every judge marks: with 4 judges and 10 entries 200 marks, each of its own. */
const scoring: Scoring = {
  criteria: [
    {
      id: 'A',
      aspects: ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => ({
        id,
        max: '20',
        method: 'points' as const,
        combine: { kind: 'mean' as const },
      })),
    },
  ],
};

interface Sent {
  readonly judge: MarkingJudge;
  readonly command: SetMark;
}

describeOnEachDatabase('200 marks of several judges on their way', (makeDatabase) => {
  const dice = seededDice();
  let server: RunningServer;
  let made: MadeCompetition;
  let viewer: BoardViewer;

  beforeAll(async () => {
    process.stdout.write(`kill-9: SEED=${dice.seed}\n`);
    server = await startServer(makeDatabase());
    const entries = Array.from({ length: 10 }, (_, index) => ({ name: `选手${index + 1}` }));
    made = await makeCompetition(server.url, { scoring, judges: 4, entries });
    viewer = await BoardViewer.follow(server.url, made.board);
  });

  afterAll(async () => {
    viewer?.close();
    await server.discard();
  });

  const allSheets = async (): Promise<SheetView[]> => {
    const lists = await Promise.all(
      made.judges.map(async (judge) => Promise.all((await judge.sheets()).map(({ id }) => judge.sheet(id)))),
    );
    return lists.flat();
  };

  /** One new value for every aspect of every sheet, in an order that the dice decide. */
  async function makeMarks(): Promise<Sent[]> {
    const sent: Sent[] = [];
    for (const judge of made.judges) {
      for (const { id } of await judge.sheets()) {
        const sheet = await judge.sheet(id);
        for (const { aspect } of sheet.aspects)
          sent.push({ judge, command: judge.markCommand(sheet, aspect.id, String(dice.roll(2001) / 100)) });
      }
    }
    return sent
      .map((mark) => ({ mark, at: dice.roll(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ mark }) => mark);
  }

  /** Sends all at once and ends the server as soon as so many are acknowledged; what came back before the end. */
  async function sendUntil(
    marks: readonly Sent[],
    enough: number,
    end: () => Promise<void>,
  ): Promise<Map<string, MarkingReceipt>> {
    const acknowledged = new Map<string, MarkingReceipt>();
    let ending: Promise<void> | null = null;
    const send = async ({ judge, command }: Sent) => {
      const { status, body } = await judge.send(command);
      if (status !== 200) return;
      acknowledged.set(command.id, body);
      if (acknowledged.size >= enough) ending ??= end();
    };
    await Promise.allSettled(marks.map(send));
    if (!ending) throw new Error(`only ${acknowledged.size} marks were acknowledged`);
    await (ending as Promise<void>);
    return acknowledged;
  }

  function expectWhole(marks: readonly Sent[], rows: readonly LedgerRow[], sheets: readonly SheetView[]): void {
    const inLedger = new Set(rows.map(({ command }) => command));
    const shown = new Map(
      sheets.flatMap(({ id, aspects }) => aspects.map((mark) => [`${id} ${mark.aspect.id}`, mark] as const)),
    );
    for (const { command } of marks) {
      const { value, version } = shown.get(`${command.sheet} ${command.aspect}`) ?? {};
      const there = inLedger.has(command.id);
      expect([command.id, version, there && value]).toEqual([
        command.id,
        command.baseVersion + Number(there),
        there && command.value,
      ]);
    }
    for (const { aspects, marked, version } of sheets) {
      expect(marked).toBe(aspects.filter(({ value }) => value !== null).length);
      expect(version).toBe(1 + aspects.reduce((sum, mark) => sum + mark.version, 0));
    }
    expect([...standingMarks(rows).values()].sort()).toEqual(
      [...shown.values()].flatMap(({ value }) => value ?? []).sort(),
    );
  }

  it.each([
    ['kill -9', () => server.kill9()],
    ['kill -9 once more, among changes of earlier marks', () => server.kill9()],
    ['an operator’s stop', () => server.stop()],
  ])('survive %s: what was acknowledged is there once, the rest once or not at all', async (_, end) => {
    const marks = await makeMarks();
    expect(marks).toHaveLength(200);
    const acknowledged = await sendUntil(marks, 10 + dice.roll(150), end);
    await server.restart();

    const rows = await readLedger(made);
    const anchors = [...acknowledged.values()].map(({ number, head }) => ({ number, hash: head }));
    expect(verifyChain(made.id, rows, anchors)).toMatchObject({ sound: true });
    const commands = rows.map(({ command }) => command);
    expect([...acknowledged.keys()].filter((id) => commands.filter((command) => command === id).length !== 1)).toEqual(
      [],
    );
    expectWhole(marks, rows, await allSheets());
    await expectBoardFollows(made);

    // The tablets send everything again: what was there keeps its answer, what was lost is done now.
    const again = await Promise.all(marks.map(({ judge, command }) => judge.send(command)));
    expect(again.map(({ status }) => status)).toEqual(marks.map(() => 200));
    for (const { body } of again) expect(acknowledged.get(body.command) ?? body).toEqual(body);
    const after = await readLedger(made);
    const kept = after.filter(({ command }) => marks.some((mark) => mark.command.id === command));
    expect(kept).toHaveLength(200);
    expect(verifyChain(made.id, after, anchors)).toMatchObject({ sound: true });
    expectWhole(marks, after, await allSheets());
    await expectBoardFollows(made);

    // The viewer was cut off, came back by itself, and saw no version twice and none out of order.
    const board = await made.organizer.read<PublishedBoard>(`/api/boards/${made.board}`);
    await viewer.until(({ version }) => version === board.version);
    expect(viewer.board).toMatchObject({ hash: board.hash, rows: board.rows });
    expect(viewer.versions).toEqual([...new Set(viewer.versions)].sort((a, b) => a - b));
  });
});
