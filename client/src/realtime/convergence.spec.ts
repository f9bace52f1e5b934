import {
  applyBoardPatch,
  nextBoardPatch,
  type BoardPatch,
  type BoardSnapshot,
  type CatchUp,
  type JoinAnswer,
} from '@jiangsai/shared';
import fc from 'fast-check';
import { BoardConnection, pace } from './board-connection.js';
import type { BoardView } from './board-view.js';
import { HandDrivenWire, type Question } from './testing/hand-driven-wire.js';
import { sampleBoard, sampleRow } from './testing/sample-boards.js';

/** What may happen next: a change is published and its patch has a fate, the network does something, or time goes by. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ publish: fc.nat(999), fate: fc.constantFrom('whole', 'lost', 'twice', 'spoilt') }),
  },
  { weight: 1, arbitrary: fc.record({ network: fc.constantFrom('up', 'down', 'deaf') }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.nat(8000) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

// The last patch of a series leaves no gap behind: only asking after a silence finds it.
const lastPatchLost: Happening[] = [{ network: 'up' }, { publish: 0, fate: 'lost' }];

class PublishingServer {
  readonly wire = new HandDrivenWire();
  board: BoardSnapshot = sampleBoard(1, [sampleRow('a', 1, '80.00'), sampleRow('b', 2, '70.00')]);
  private readonly patches: BoardPatch[] = [];
  private network: 'up' | 'down' | 'deaf' = 'down';

  async live(event: Happening): Promise<void> {
    if ('publish' in event) this.publish(event.publish, event.fate);
    else if ('network' in event) this.turn(event.network);
    else await this.pass(event.wait);
    await this.pass(1);
  }

  turn(network: 'up' | 'down' | 'deaf'): void {
    if (network === this.network) return;
    if (this.network === 'up') this.wire.disconnect();
    this.network = network;
    if (network === 'up') this.wire.connect();
  }

  async pass(ms: number): Promise<void> {
    const end = this.wire.now + ms;
    while (this.wire.now < end) {
      await this.wire.pass(Math.min(100, end - this.wire.now));
      this.answer();
    }
    await this.wire.pass(0);
  }

  private publish(points: number, fate: string): void {
    const total = points.toFixed(2);
    const rows = [sampleRow('a', 1, '80.00'), sampleRow('b', 2, total)];
    const patch = nextBoardPatch(this.board, { state: 'provisional', rows }, this.board.at + 100);
    if (patch === null) return;
    this.board = { ...this.board, ...applyBoardPatch(this.board, patch) };
    this.patches.push(patch);
    if (this.network !== 'up' || fate === 'lost') return;
    this.wire.deliver(fate === 'spoilt' ? { ...patch, hash: '0'.repeat(32) } : patch);
    if (fate === 'twice') this.wire.deliver(patch);
  }

  // `deaf`: the socket is gone and HTTP answers; `down`: nothing does.
  private answer(): void {
    const socket = this.network === 'up';
    const http = this.network !== 'down';
    for (const join of this.wire.joins.splice(0)) reply<JoinAnswer>(join, socket, this.since(join.since));
    for (const poll of this.wire.polls.splice(0)) reply(poll, http, this.since(poll.since));
    for (const ask of this.wire.boards.splice(0)) reply(ask, http, this.board);
  }

  private since(since: number | undefined): CatchUp {
    if (since === undefined) return { snapshot: this.board };
    return { patches: this.patches.filter(({ to }) => to > since) };
  }
}

function reply<Answer>(question: Question<Answer>, reached: boolean, answer: Answer): void {
  if (reached) question.answer(answer);
  else question.fail();
}

async function watch(events: readonly Happening[], server: PublishingServer): Promise<() => BoardView | null> {
  let view: BoardView | null = null;
  const connection = new BoardConnection(server.wire, (seen) => (view = seen));
  connection.start();
  for (const event of events) await server.live(event);
  return () => view;
}

describe('a viewer through lost, doubled and spoilt patches and a network that comes and goes', () => {
  it('shows the server’s board once the socket works again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (events) => {
        const server = new PublishingServer();
        const view = await watch(events, server);
        server.turn('up');
        await server.pass(pace.quiet + 2 * pace.rejoinCap);
        expect(view()?.board).toEqual(server.board);
        expect(view()?.truth).toEqual({ kind: 'live' });
      }),
      { numRuns: 150, examples: [[lastPatchLost]] },
    );
  });

  it('shows the server’s board over HTTP when no socket ever works', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (events) => {
        const server = new PublishingServer();
        const view = await watch(events, server);
        server.turn('deaf');
        await server.pass(pace.pollAfter + 2 * pace.pollCap);
        expect(view()?.board).toEqual(server.board);
        expect(view()?.truth).toEqual({ kind: 'polling' });
      }),
      { numRuns: 50 },
    );
  });
});
