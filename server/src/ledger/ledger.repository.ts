import { chainRow, firstHead, type Json, type LedgerDraft, type LedgerHead, type LedgerRow } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { LedgerCommandEntity, LedgerHeadEntity, LedgerRowEntity } from './ledger.entity.js';

@Injectable()
export class LedgerRepository {
  /**
   * The head of a chain, held for this transaction. The update comes first because it is what takes the row's lock on
   * both databases: whoever comes second waits here and then sees the first one's head.
   */
  async lockHead(tx: Transaction, chain: string): Promise<LedgerHead> {
    const heads = tx.manager.getRepository(LedgerHeadEntity);
    const held = await heads.increment({ chain }, 'number', 1);
    if (held.affected === 0) {
      const first = firstHead(chain);
      await heads.insert({ chain, number: 1, hash: first.hash });
      return first;
    }
    const { number, hash } = await heads.findOneByOrFail({ chain });
    return { number: number - 1, hash };
  }

  /** Appends to the head that `lockHead` gave. */
  async append(tx: Transaction, head: LedgerHead, draft: LedgerDraft): Promise<LedgerRow> {
    const row = chainRow(head, draft);
    // TypeORM's type for partial entities cannot follow JSON of any depth.
    await tx.manager.insert(LedgerRowEntity, row as object);
    await tx.manager.update(LedgerHeadEntity, { chain: row.chain }, { number: row.number, hash: row.hash });
    return row;
  }

  async restoreHead(tx: Transaction, chain: string, head: LedgerHead): Promise<void> {
    await tx.manager.update(LedgerHeadEntity, { chain }, { number: head.number, hash: head.hash });
  }

  /** The head that `lockHead` gave to this transaction: its row already counts the coming one. */
  async heldHead(tx: Transaction, chain: string): Promise<LedgerHead> {
    const { number, hash } = await tx.manager.findOneByOrFail(LedgerHeadEntity, { chain });
    return { number: number - 1, hash };
  }

  findCommand(store: Store, command: string): Promise<LedgerCommandEntity | null> {
    return store.manager.findOneBy(LedgerCommandEntity, { command });
  }

  async saveCommand(tx: Transaction, command: LedgerCommandEntity): Promise<void> {
    await tx.manager.insert(LedgerCommandEntity, command as object);
  }

  /** All rows of a chain in order, a page at a time so that a long ledger is never held whole. */
  async *rows(store: Store, chain: string): AsyncGenerator<LedgerRow> {
    const page = 1000;
    for (let number = 0; ; number += page) {
      const rows = await store.manager.find(LedgerRowEntity, {
        where: { chain, number: MoreThan(number) },
        order: { number: 'ASC' },
        take: page,
      });
      yield* rows.map(plain);
      if (rows.length < page) return;
    }
  }
}

function plain(row: LedgerRowEntity): LedgerRow {
  return { ...row, body: row.body as Json };
}
