import {
  applyBoardPatch,
  emptyHash,
  nextBoardPatch,
  Refusal,
  type BoardLine,
  type BoardSnapshot,
  type BoardTitle,
  type CatchUp,
  type PublishedBoard,
  type Publication,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database, type Store, type Transaction } from '../platform/database/index.js';
import type { BoardEntity } from './board.entity.js';
import { BoardFeed } from './board-feed.js';
import { BoardRepository } from './board.repository.js';

/** More missing patches than this are longer than the board itself. */
const longestCatchUp = 200;

/** Published boards: the only thing that the public reads. */
@Injectable()
export class BoardService {
  // Rebuilt boards by id. Only ever read together with the version the database holds, so a rollback cannot leave a wrong one.
  private readonly built = new Map<string, PublishedBoard>();

  constructor(
    private readonly database: Database,
    private readonly boards: BoardRepository,
    private readonly feed: BoardFeed,
    private readonly clock: Clock,
  ) {}

  /** A new board, hidden and empty, at version 1. */
  async open(tx: Transaction, id: string, position: number, title: BoardTitle): Promise<void> {
    const at = this.clock.now();
    const competition = title.competition.id;
    await this.boards.insert(tx, {
      id,
      competition,
      position,
      title,
      version: 1,
      state: 'hidden',
      hash: emptyHash,
      at,
    });
  }

  retitle(tx: Transaction, id: string, title: BoardTitle): Promise<void> {
    return this.boards.retitle(tx, id, title);
  }

  /** Publishes what the policy lets through; without a difference that the public may see, nothing moves. */
  async publish(tx: Transaction, id: string, decide: (shown: PublishedBoard) => Publication): Promise<void> {
    const shown = await this.current(tx, await this.get(tx, id));
    const patch = nextBoardPatch(shown, decide(shown), this.clock.now());
    if (patch === null) return;
    const next = applyBoardPatch(shown, patch);
    await this.boards.advance(tx, next, patch);
    tx.afterCommit(() => {
      this.built.set(id, next);
      this.feed.announce(patch);
    });
  }

  async list(): Promise<BoardLine[]> {
    const boards = await this.boards.list(this.database.committed);
    return boards.map(({ id, title, version, state }) => ({ id, ...title, version, state }));
  }

  async snapshot(id: string): Promise<BoardSnapshot> {
    const store = this.database.committed;
    const head = await this.get(store, id);
    return { ...(await this.current(store, head)), ...head.title };
  }

  /** Exactly the missing patches, or the whole board when there are too many or `since` is not of this board's past. */
  async catchUp(id: string, since: number | undefined): Promise<CatchUp> {
    const store = this.database.committed;
    const head = await this.get(store, id);
    const missing = head.version - (since ?? -1);
    if (since === undefined || missing < 0 || missing > longestCatchUp) return { snapshot: await this.snapshot(id) };
    return { patches: await this.boards.patches(store, id, since) };
  }

  private async get(store: Store, id: string): Promise<BoardEntity> {
    const board = await this.boards.find(store, id);
    if (!board) throw new Refusal('board/not-found');
    return board;
  }

  private async current(store: Store, head: BoardEntity): Promise<PublishedBoard> {
    const built = this.built.get(head.id);
    if (built?.version === head.version && built.hash === head.hash) return built;
    const board = await this.boards.load(store, head);
    if ((this.built.get(head.id)?.version ?? 0) < board.version) this.built.set(head.id, board);
    return board;
  }
}
