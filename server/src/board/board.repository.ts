import { applyBoardPatch, hashRows, type BoardPatch, type BoardTitle, type PublishedBoard } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { Between, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { BoardEntity, BoardPatchEntity, BoardSnapshotEntity } from './board.entity.js';

/** A whole board is written once in so many versions; between them only patches are, however many rows it has. */
const snapshotEvery = 64;

@Injectable()
export class BoardRepository {
  list(store: Store): Promise<BoardEntity[]> {
    return store.manager.find(BoardEntity, { order: { competition: 'ASC', position: 'ASC' } });
  }

  find(store: Store, id: string): Promise<BoardEntity | null> {
    return store.manager.findOneBy(BoardEntity, { id });
  }

  async insert(tx: Transaction, board: BoardEntity): Promise<void> {
    await tx.manager.insert(BoardEntity, board);
    await tx.manager.insert(BoardSnapshotEntity, { board: board.id, version: board.version, rows: [] });
  }

  async retitle(tx: Transaction, id: string, title: BoardTitle): Promise<void> {
    await tx.manager.update(BoardEntity, { id }, { title });
  }

  /**
   * Rebuilds the rows with the function that every viewer uses too. Bounded by the head that was read: outside a transaction
   * newer versions may have come meanwhile.
   */
  async load(store: Store, head: BoardEntity): Promise<PublishedBoard> {
    const snapshot = await store.manager.findOneOrFail(BoardSnapshotEntity, {
      where: { board: head.id, version: LessThanOrEqual(head.version) },
      order: { version: 'DESC' },
    });
    const { version, rows } = snapshot;
    const patches = await this.patches(store, head.id, version, head.version);
    const start: PublishedBoard = {
      board: head.id,
      version,
      at: head.at,
      state: head.state,
      hash: hashRows(rows),
      rows,
    };
    const board = patches.reduce(applyBoardPatch, start);
    if (board.hash !== head.hash || board.version !== head.version)
      throw new Error(`board ${head.id} does not follow from its patches`);
    return board;
  }

  /** The steps after version `since`, up to and with `until` if it is given. */
  async patches(store: Store, board: string, since: number, until?: number): Promise<BoardPatch[]> {
    const version = until === undefined ? MoreThan(since) : Between(since + 1, until);
    const found = await store.manager.find(BoardPatchEntity, { where: { board, version }, order: { version: 'ASC' } });
    return found.map(({ patch }) => patch);
  }

  /** Writes the next version; exactly one writer can follow on a version. */
  async advance(tx: Transaction, next: PublishedBoard, patch: BoardPatch): Promise<void> {
    const { board: id, version, state, hash, at } = next;
    const moved = await tx.manager.update(BoardEntity, { id, version: patch.from }, { version, state, hash, at });
    if (moved.affected !== 1) throw new Error(`board ${id} moved on from version ${patch.from} meanwhile`);
    await tx.manager.insert(BoardPatchEntity, { board: id, version, patch: patch });
    if (version % snapshotEvery === 0) {
      await tx.manager.insert(BoardSnapshotEntity, { board: id, version, rows: [...next.rows] });
    }
  }
}
