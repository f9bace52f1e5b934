import type { BoardPatch, BoardSnapshot, CatchUp, JoinAnswer } from '@jiangsai/shared';
import { ConnectionLost } from '../../api/failures.js';
import type { BoardHttp, BoardSocket, BoardWire, SocketListener, Timing } from '../board-wire.js';

/** A question that waits until the spec answers it. */
export class Question<Answer> {
  readonly answered: Promise<Answer>;
  answer!: (answer: Answer) => void;
  fail!: (error?: unknown) => void;

  constructor(readonly since: number | undefined) {
    this.answered = new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = (error) => reject(error instanceof Error ? error : new ConnectionLost('/api/boards/b1'));
    });
  }
}

/** The whole world of a board connection, in the spec's hands: when things arrive, what time it is, how chance falls. */
export class HandDrivenWire implements BoardWire {
  readonly joins: Question<JoinAnswer>[] = [];
  readonly boards: Question<BoardSnapshot>[] = [];
  readonly polls: Question<CatchUp>[] = [];
  renewals = 0;
  closed = false;
  chance = 0;

  private listener!: SocketListener;
  private clock = 1_790_000_000_000;
  private timers: { at: number; act: () => void }[] = [];

  readonly socket: BoardSocket = {
    open: (listener) => (this.listener = listener),
    join: (since) => asked(this.joins, since),
    renew: () => (this.renewals += 1),
    close: () => (this.closed = true),
  };

  readonly http: BoardHttp = {
    board: () => asked(this.boards, undefined),
    patches: (since) => asked(this.polls, since),
  };

  readonly timing: Timing = {
    now: () => this.clock,
    random: () => this.chance,
    after: (ms, act) => {
      const timer = { at: this.clock + ms, act };
      this.timers.push(timer);
      return () => (this.timers = this.timers.filter((other) => other !== timer));
    },
  };

  get now(): number {
    return this.clock;
  }

  get pendingTimers(): number {
    return this.timers.length;
  }

  connect(): void {
    this.listener.connected();
  }

  disconnect(): void {
    this.listener.disconnected();
  }

  heard(): void {
    this.listener.heard();
  }

  deliver(...patches: readonly BoardPatch[]): void {
    for (const patch of patches) this.listener.patch(patch);
  }

  /** Lets time go by, timer by timer, and every answered question reach who asked it. */
  async pass(ms: number): Promise<void> {
    const end = this.clock + ms;
    await settled();
    for (let next = this.dueBy(end); next !== undefined; next = this.dueBy(end)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.clock = next.at;
      next.act();
      await settled();
    }
    this.clock = end;
  }

  private dueBy(end: number) {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

function asked<Answer>(questions: Question<Answer>[], since: number | undefined): Promise<Answer> {
  const question = new Question<Answer>(since);
  questions.push(question);
  return question.answered;
}

// More turns than any chain of promises between a question and what its answer sets off.
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
