import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { retryCollisions } from './retry-collisions.js';
import { Transaction, type Store } from './transaction.js';
import { WriteQueue } from './write-queue.js';

/** The one way to the database: `transaction` writes, `committed` reads what is committed and nothing else. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly queue = new WriteQueue();

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {}

  get committed(): Store {
    return { manager: this.reader.manager };
  }

  /** The work may run several times, but only one run of it is committed: what it does beside the database belongs into `afterCommit`. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const once = () => this.once(work);
    // On MySQL every transaction has a connection of its own and the ledger's row lock gives the order.
    return this.writer === this.reader ? retryCollisions(once) : this.queue.run(once);
  }

  private async once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    let tx: Transaction | undefined;
    const result = await this.writer.transaction(async (manager: EntityManager) => {
      tx = new Transaction(manager);
      return work(tx);
    });
    tx?.committed();
    return result;
  }

  async answers(): Promise<boolean> {
    await this.reader.query('SELECT 1');
    return true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.run(() => this.writer.destroy());
    if (this.reader !== this.writer) await this.reader.destroy();
  }
}
