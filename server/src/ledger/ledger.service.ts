import {
  digest,
  Refusal,
  toJson,
  verifyChain,
  type Actor,
  type LedgerHead,
  type LedgerRow,
  type Problem,
  type Receipt,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { requireRight } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/index.js';
import { LedgerRepository } from './ledger.repository.js';

/** Who acts, with which command. The id is made where the act is made, so that a repeat is known as one. */
export interface Command {
  readonly id: string;
  readonly actor: string;
  readonly device?: string | null;
}

export interface Deed<Answer extends object> {
  readonly chain: string;
  readonly command: Command;
  readonly act: string;
  /** What was asked, without secrets: the same id with another request is refused. */
  readonly request: object;
  readonly effect: (tx: Transaction) => Promise<Effect<Answer>>;
}

export interface Effect<Answer extends object> {
  /** What was acted on: `entry/e-…`, `sheet/s-…`. */
  readonly object: string;
  /** What happened, without personal data. */
  readonly body: object;
  readonly answer: Answer;
  /** The name of the act where the effect decides it (a refused attempt that has to be remembered). */
  readonly act?: string;
  /** Remembered in the ledger, then told as a refusal. */
  readonly refuse?: Problem;
  /** Runs in the same transaction once the row has its number. */
  readonly after?: (receipt: Receipt, tx: Transaction) => Promise<void>;
}

type Kept = { readonly answer: object; readonly receipt: Receipt; readonly refuse?: Problem };

/** One transaction = ledger row + effect + answer. There is no other way to change anything. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly database: Database,
    private readonly ledger: LedgerRepository,
    private readonly clock: Clock,
  ) {}

  async perform<Answer extends object>(deed: Deed<Answer>): Promise<Answer & { receipt: Receipt }> {
    const kept = await this.database.transaction((tx) => this.record(tx, deed));
    if (kept.refuse) throw new Refusal(kept.refuse.code, kept.refuse.params, kept.refuse.where);
    return { ...(kept.answer as Answer), receipt: kept.receipt };
  }

  private async record<Answer extends object>(tx: Transaction, deed: Deed<Answer>): Promise<Kept> {
    const head = await this.ledger.lockHead(tx, deed.chain);
    const fingerprint = digest({
      chain: deed.chain,
      actor: deed.command.actor,
      act: deed.act,
      request: toJson(deed.request),
    });
    const earlier = await this.ledger.findCommand(tx, deed.command.id);
    if (earlier) return this.repeat(tx, head, deed.chain, earlier, fingerprint);
    const effect = await deed.effect(tx);
    const row = await this.ledger.append(tx, head, this.draft(deed, effect));
    const receipt = { command: row.command, number: row.number, head: row.hash };
    const kept: Kept = { answer: effect.answer, receipt, ...(effect.refuse && { refuse: effect.refuse }) };
    await this.ledger.saveCommand(tx, {
      command: row.command,
      chain: row.chain,
      number: row.number,
      fingerprint,
      answer: toJson(kept),
    });
    await effect.after?.(receipt, tx);
    return kept;
  }

  private draft<Answer extends object>(deed: Deed<Answer>, effect: Effect<Answer>) {
    return {
      chain: deed.chain,
      at: this.clock.now(),
      actor: deed.command.actor,
      device: deed.command.device ?? null,
      command: deed.command.id,
      act: effect.act ?? deed.act,
      object: effect.object,
      body: toJson(effect.body),
    };
  }

  // The number that lockHead counted up is put back: a repeat leaves no trace.
  private async repeat(
    tx: Transaction,
    head: LedgerHead,
    chain: string,
    earlier: { fingerprint: string; answer: unknown },
    fingerprint: string,
  ): Promise<Kept> {
    if (earlier.fingerprint !== fingerprint) throw new Refusal('request/command-id-reused');
    await this.ledger.restoreHead(tx, chain, head);
    return earlier.answer as Kept;
  }

  /** The head that stood before the act whose effect asks. */
  headIn(tx: Transaction, chain: string): Promise<LedgerHead> {
    return this.ledger.heldHead(tx, chain);
  }

  /** All rows of a competition's chain, for whoever may take them away. */
  export(actor: Actor, competition: string): AsyncGenerator<LedgerRow> {
    requireRight(actor, 'ledger/export', { competition });
    return this.ledger.rows(this.database.committed, competition);
  }

  /** Checks the whole chain up to its head, as publishing must before it makes anything public. */
  async assertSound(tx: Transaction, chain: string): Promise<void> {
    const rows: LedgerRow[] = [];
    for await (const row of this.ledger.rows(tx, chain)) rows.push(row);
    const verdict = verifyChain(chain, rows, [await this.ledger.heldHead(tx, chain)]);
    if (!verdict.sound) throw new Refusal('results/ledger-broken', { number: verdict.number });
  }
}
