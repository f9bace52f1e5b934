import {
  applyBoardPatch,
  boardNamespace,
  Refusal,
  type BoardClientEvents,
  type BoardPatch,
  type BoardServerEvents,
  type JoinAnswer,
  type PublishedBoard,
} from '@jiangsai/shared';
import { io, type Socket } from 'socket.io-client';

/** Somebody in the audience: follows one board over a socket, applies patches and closes gaps, as every client does. */
export class BoardViewer {
  /** Every version seen, in the order of seeing. */
  readonly versions: number[] = [];
  /** Patches that the server sent unasked. */
  readonly pushed: BoardPatch[] = [];
  /** How often the socket lost its way and joined again. */
  rejoined = 0;
  private shown: PublishedBoard | null = null;
  private readonly waiting = new Set<() => void>();
  private joining: Promise<void> | null = null;

  private constructor(
    private readonly socket: Socket<BoardServerEvents, BoardClientEvents>,
    private readonly id: string,
  ) {
    socket.on('board:patch', (patch) => this.take(patch));
    // After a lost connection the rooms are lost too.
    socket.on('connect', () => void this.join());
  }

  static async follow(url: string, board: string): Promise<BoardViewer> {
    const socket = io(`${url}${boardNamespace}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    });
    const viewer = new BoardViewer(socket, board);
    await viewer.until(() => viewer.shown !== null);
    return viewer;
  }

  get board(): PublishedBoard {
    if (!this.shown) throw new Error('the viewer sees nothing yet');
    return this.shown;
  }

  /** Waits until the board looks as wanted. */
  async until(wanted: (board: PublishedBoard) => boolean, patience = 15_000): Promise<PublishedBoard> {
    const deadline = Date.now() + patience;
    while (!this.shown || !wanted(this.shown)) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`the board stayed at version ${this.shown?.version ?? 'none'}`);
      await this.nextChange(left);
    }
    return this.shown;
  }

  close(): void {
    this.socket.disconnect();
  }

  private take(patch: BoardPatch): void {
    this.pushed.push(patch);
    if (this.shown) this.apply(patch);
  }

  private apply(patch: BoardPatch): void {
    try {
      if (this.shown) this.show(applyBoardPatch(this.shown, patch));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.rejoined += 1;
      void this.join();
    }
  }

  // One question at a time: every further gap meanwhile is closed by the same answer or found again after it.
  private join(): Promise<void> {
    this.joining ??= this.ask().finally(() => (this.joining = null));
    return this.joining;
  }

  private async ask(): Promise<void> {
    const since = this.shown ? { since: this.shown.version } : {};
    const answer = await new Promise<JoinAnswer>((resolve) =>
      this.socket.emit('board:join', { board: this.id, ...since }, resolve),
    );
    if ('error' in answer) throw new Error(`join was refused: ${answer.error.code}`);
    if ('snapshot' in answer) this.show(answer.snapshot);
    else for (const patch of answer.patches) this.apply(patch);
  }

  private show(board: PublishedBoard): void {
    if (board.version !== this.shown?.version) this.versions.push(board.version);
    this.shown = board;
    for (const tell of this.waiting) tell();
    this.waiting.clear();
  }

  private nextChange(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
