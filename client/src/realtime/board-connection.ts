import { Refusal, type BoardPatch, type BoardSnapshot, type CatchUp, type ProblemView } from '@jiangsai/shared';
import { ApiRefusal } from '../api/failures.js';
import { backOff, spread } from './back-off.js';
import { sameTruth, type BoardView, type ConnectionTruth } from './board-view.js';
import type { BoardWire, SocketListener } from './board-wire.js';
import { afterCatchUp, afterPatch } from './held-board.js';
import { NamedTimers } from './named-timers.js';

/** Milliseconds. */
export const pace = {
  /** Without a joined socket for so long, the board is asked for over HTTP … */
  pollAfter: 3_000,
  /** … so often, and less often while nobody answers. */
  pollEvery: 3_000,
  pollCap: 8_000,
  rejoinFirst: 300,
  rejoinCap: 15_000,
  /** So long without a patch, the connection asks whether one was lost: the last of a series leaves no gap to see. */
  quiet: 60_000,
} as const;

/** A socket that leaves so many joins unanswered is thrown away: it looks alive and is not. */
const patience = 2;

/**
 * Keeps one board up to date and tells how far the picture can be trusted. The socket is preferred; without one the same
 * content is polled. A gap or a hash that differs is closed by asking again, never by guessing.
 */
export class BoardConnection implements SocketListener {
  private board: BoardSnapshot | null = null;
  private truth: ConnectionTruth = { kind: 'catching-up' };
  private failure: ProblemView | null = null;

  private stopped = false;
  private socketUp = false;
  private joined = false;
  private polling = false;
  /** Counts joins, so that the answer to an abandoned one is known by its number. */
  private lastJoin = 0;
  /** What is held does not match its hash: only everything will do. */
  private distrusted = false;
  /** Patches that came before the answer to the join. */
  private early: BoardPatch[] = [];

  private stumbles = 0;
  private unanswered = 0;
  private failedPolls = 0;
  private heardAt: number;
  private lostAt: number;
  private readonly timers: NamedTimers<'join' | 'poll' | 'quiet'>;

  constructor(
    private readonly wire: BoardWire,
    private readonly changed: (view: BoardView) => void,
  ) {
    this.heardAt = this.lostAt = wire.timing.now();
    this.timers = new NamedTimers(wire.timing);
  }

  start(): void {
    this.wire.socket.open(this);
    // The first picture comes from the cached board: sooner than over a socket, and where no socket gets through.
    void this.poll();
  }

  stop(): void {
    this.stopped = true;
    this.lastJoin += 1;
    this.timers.cancelAll();
    this.wire.socket.close();
  }

  /** Asks again now, because somebody looks: a tab came back, a button was pressed. */
  check(): void {
    this.failure = null;
    this.stumbles = 0;
    if (this.socketUp) void this.join();
    else this.wire.socket.renew();
    if (!this.joined) void this.poll();
  }

  connected(): void {
    this.socketUp = true;
    this.heard();
    void this.join();
  }

  disconnected(): void {
    this.socketUp = false;
    this.lastJoin += 1;
    this.early = [];
    this.timers.cancel('join');
    this.lose();
  }

  heard(): void {
    this.heardAt = this.wire.timing.now();
  }

  patch(patch: BoardPatch): void {
    this.heard();
    if (!this.joined || this.board === null) {
      this.early.push(patch);
      return;
    }
    try {
      this.show(afterPatch(this.board, patch));
      this.stumbles = 0;
      this.checkWhenQuiet();
    } catch (error) {
      this.stumble(error);
    }
  }

  private async join(): Promise<void> {
    this.timers.cancel('join');
    const number = ++this.lastJoin;
    const answer = await this.wire.socket.join(this.since()).catch(() => null);
    if (number !== this.lastJoin) return;
    if (answer === null) {
      this.leaveUnanswered();
      return;
    }
    this.heard();
    this.unanswered = 0;
    if ('error' in answer) this.refuse(answer.error);
    else this.settle(answer);
  }

  private settle(answer: CatchUp): void {
    const early = this.early.splice(0);
    try {
      this.take(answer);
      this.joined = true;
      this.failure = null;
      this.failedPolls = 0;
      this.timers.cancel('poll');
      this.tell({ kind: 'live' });
      this.checkWhenQuiet();
    } catch (error) {
      this.stumble(error);
    }
    for (const patch of early) if (this.joined) this.patch(patch);
  }

  private refuse(problem: ProblemView): void {
    if (problem.code === 'board/not-found') this.fail(problem);
    else this.stumble(null);
  }

  private leaveUnanswered(): void {
    this.unanswered += 1;
    if (this.unanswered < patience) {
      this.stumble(null);
      return;
    }
    this.unanswered = 0;
    this.lose();
    this.wire.socket.renew();
  }

  /** Joins again after a while; what did not match its hash is asked for whole. */
  private stumble(error: unknown): void {
    this.distrusted ||= mismatched(error);
    this.lose();
    const wait = backOff(this.stumbles++, pace.rejoinFirst, pace.rejoinCap, this.wire.timing.random());
    this.timers.set('join', wait, () => void this.join());
  }

  private lose(): void {
    if (this.joined) this.lostAt = this.wire.timing.now();
    this.joined = false;
    this.timers.cancel('quiet');
    if (this.truth.kind === 'live') this.tell({ kind: 'catching-up' });
    if (!this.polling && !this.timers.has('poll')) this.pollLater();
  }

  private checkWhenQuiet(): void {
    this.timers.set('quiet', spread(pace.quiet, this.wire.timing.random()), () => void this.join());
  }

  private pollLater(): void {
    const patienceLeft = Math.max(0, this.lostAt + pace.pollAfter - this.wire.timing.now());
    const wait = backOff(this.failedPolls, pace.pollEvery, pace.pollCap, this.wire.timing.random());
    this.timers.set('poll', patienceLeft + wait, () => void this.poll());
  }

  private async poll(): Promise<void> {
    if (this.polling) return;
    this.timers.cancel('poll');
    this.polling = true;
    const held = this.board;
    const outcome = await this.ask().catch((error: unknown) => ({ error }));
    this.polling = false;
    if (this.stopped || this.joined) return;
    // A socket that came and went meanwhile may have brought a newer picture than this answer.
    if ('error' in outcome) this.missPoll(outcome.error);
    else if (this.board === held) this.takePoll(outcome);
    if (this.failure === null) this.pollLater();
  }

  private async ask(): Promise<CatchUp> {
    const since = this.since();
    return since === undefined ? { snapshot: await this.wire.http.board() } : this.wire.http.patches(since);
  }

  private takePoll(answer: CatchUp): void {
    this.heard();
    this.failedPolls = 0;
    try {
      this.take(answer);
      const overdue = this.wire.timing.now() - this.lostAt >= pace.pollAfter;
      this.tell({ kind: overdue ? 'polling' : 'catching-up' });
    } catch (error) {
      this.distrusted ||= mismatched(error);
      this.tell({ kind: 'catching-up' });
    }
  }

  private missPoll(error: unknown): void {
    this.failedPolls += 1;
    if (error instanceof ApiRefusal && error.code === 'board/not-found') this.fail(error);
    else this.tell({ kind: 'offline', since: this.heardAt });
  }

  private fail({ code, message }: ProblemView): void {
    this.failure = { code, message };
    this.lastJoin += 1;
    this.timers.cancel('join');
    this.timers.cancel('poll');
    this.announce();
  }

  private since(): number | undefined {
    return this.distrusted ? undefined : this.board?.version;
  }

  private take(answer: CatchUp): void {
    const board = afterCatchUp(this.board, answer);
    this.distrusted = false;
    this.show(board);
  }

  private show(board: BoardSnapshot): void {
    if (board === this.board) return;
    this.board = board;
    this.announce();
  }

  private tell(truth: ConnectionTruth): void {
    if (sameTruth(truth, this.truth)) return;
    this.truth = truth;
    this.announce();
  }

  private announce(): void {
    this.changed({ board: this.board, truth: this.truth, failure: this.failure });
  }
}

function mismatched(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'board/hash-differs';
}
