import { readFileSync } from 'node:fs';
import { ApiClient } from '../support/api-client.js';
import { BoardViewer } from '../support/board-viewer.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, readSkill, setPolicy, step, type MadeCompetition } from '../support/make-competition.js';
import { expectBoardFollows } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

interface PublishedLine {
  readonly rank: number;
  readonly points: string;
}

const table: readonly PublishedLine[] = readFileSync(
  new URL('../fixtures/lks-web-technologies.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rank = '', points = ''] = line.split(',');
    return { rank: Number(rank), points };
  });

// From the last place up, so that every mark moves rows; number 001 is the winner.
const fromTheLast = [...table].reverse();

describeOnEachDatabase('the published table of 32 entries in web technologies', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let viewer: BoardViewer;

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      scoring: { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }] },
      entries: table.map(({ rank }) => ({ name: `选手${rank}`, number: String(rank).padStart(3, '0') })),
      judges: 1,
      rules: {
        prizes: [
          {
            rule: 'by-count',
            awards: [
              { award: 'gold', count: 1 },
              { award: 'silver', count: 1 },
              { award: 'bronze', count: 1 },
            ],
          },
        ],
      },
    });
    viewer = await BoardViewer.follow(server.url, made.board);
  });

  afterAll(async () => {
    viewer?.close();
    await server.discard();
  });

  it('comes out of the marks in the published order with the published totals', async () => {
    const [judge] = made.judges;
    for (const { rank, points } of fromTheLast) {
      const number = String(rank).padStart(3, '0');
      const sheet = (await judge!.sheets()).find(({ entryNumber }) => entryNumber === number);
      await judge!.complete(sheet?.id ?? '', () => points);
    }
    const board = await viewer.until(({ rows }) => rows.every(({ place }) => place !== null));
    expect(board.rows.map(({ number, total }) => [Number(number), Number(total)])).toEqual(
      table.map(({ rank, points }) => [rank, Number(points)]),
    );
    // The source counts equals on (18, 19); here they share the better place (18, 18).
    expect(board.rows.map(({ place }) => place)).toEqual(
      table.map(({ points }) => 1 + table.filter((other) => Number(other.points) > Number(points)).length),
    );
  });

  it('was shown mark by mark: one version for each of the 32 marks', () => {
    const [first = 0] = viewer.versions;
    expect(viewer.versions).toEqual(Array.from({ length: table.length + 1 }, (_, more) => first + more));
    expect(viewer.rejoined).toBe(0);
  });

  it('is the same table for whoever asks over HTTP', async () => {
    expect(await new ApiClient(server.url).read(`/api/boards/${made.board}`)).toMatchObject({ ...viewer.board });
    await expectBoardFollows(made);
  });

  it('gives its medals once it is published', async () => {
    await setPolicy(made, 'frozen');
    await step(made, 'close');
    await step(made, 'publish');
    const { rows } = await viewer.until(({ state }) => state === 'final');
    expect(rows.slice(0, 4).map(({ prize }) => prize)).toEqual(['gold', 'silver', 'bronze', null]);
    expect(await readSkill(made)).toMatchObject({ phase: 'published', entries: 32, judges: 1 });
    await expectBoardFollows(made);
  });
});
