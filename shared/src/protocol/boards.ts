import type { BoardPatch, BoardState, PublicName, PublishedBoard } from '../board/index.js';
import type { ProblemView } from './session.js';

/** What stands above a board; not part of its versions. */
export interface BoardTitle {
  readonly name: PublicName;
  readonly competition: { readonly id: string; readonly name: PublicName; readonly timeZone: string };
  readonly rehearsal: boolean;
}

/** GET /api/boards → {boards: BoardLine[]} */
export interface BoardLine extends BoardTitle {
  readonly id: string;
  readonly version: number;
  readonly state: BoardState;
}

/** GET /api/boards/:board, and what a join answers when patches will not do. */
export interface BoardSnapshot extends PublishedBoard, BoardTitle {}

/** GET /api/boards/:board/patches?since= and the ack of `board:join`: exactly what is missing, or everything. */
export type CatchUp = { readonly patches: readonly BoardPatch[] } | { readonly snapshot: BoardSnapshot };

export interface JoinBoard {
  readonly board: string;
  readonly since?: number;
}

export type JoinAnswer = CatchUp | { readonly error: ProblemView };

/** Socket.IO namespace `/boards`. Delivery is at most once: a gap is found by version and closed by joining again. */
export interface BoardClientEvents {
  'board:join': (join: JoinBoard, answer: (answer: JoinAnswer) => void) => void;
  'board:leave': (leave: { readonly board: string }) => void;
}

export interface BoardServerEvents {
  'board:patch': (patch: BoardPatch) => void;
}

export const boardNamespace = '/boards';

/** GET /api/rehearsal → RehearsalView; POST /api/rehearsal/stop, /start (organizer of the demonstration). */
export interface RehearsalView {
  readonly running: boolean;
  /** The competitions with made-up people. */
  readonly competitions: readonly string[];
}
