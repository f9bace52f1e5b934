import { shallowRef, type ShallowRef } from 'vue';
import { asOnlySender } from './sending/as-only-sender.js';
import type { Post } from './sending/deliver.js';
import { runSender, type SenderState } from './sending/run-sender.js';
import { WakeUp } from './sending/wake-up.js';
import { addCommand } from './store/add-command.js';
import { openOutboxDatabase, type OutboxDatabase } from './store/open-outbox-database.js';
import type { OutboxRow, Tap } from './store/outbox-row.js';
import { emptyOutbox, readOutbox, type OutboxContents } from './store/read-outbox.js';
import { dismissRefused } from './store/settle-command.js';

/** `broken`: the browser took the storage away; only a reload helps, and nothing kept is lost. */
export type SendingState = SenderState | { readonly kind: 'broken' };

/** What tabs of one account tell each other: rows changed, and how the one that sends fares. */
type Word = { readonly kind: 'changed' } | { readonly kind: 'sending'; readonly state: SenderState };

/** The judge's marks on their way from this device to the ledger, as one tab sees them. */
export class Outbox {
  readonly contents: ShallowRef<OutboxContents> = shallowRef(emptyOutbox);
  readonly sending: ShallowRef<SendingState> = shallowRef({ kind: 'idle' });
  private readonly wakeUp = new WakeUp();
  private readonly ending = new AbortController();
  private readonly tabs: BroadcastChannel;
  private sheet: string | null = null;
  private reading: Promise<void> = Promise.resolve();
  private nextReading: Promise<void> | null = null;

  constructor(
    private readonly database: OutboxDatabase,
    account: string,
    post: Post,
  ) {
    this.tabs = new BroadcastChannel(`jiangsai-outbox:${account}`);
    this.tabs.onmessage = ({ data }: MessageEvent<Word>) => this.hear(data);
    const onState = (state: SenderState) => {
      this.sending.value = state;
      this.say({ kind: 'sending', state });
    };
    const onSettled = () => {
      this.say({ kind: 'changed' });
      void this.refresh();
    };
    const sender = { database, post, wakeUp: this.wakeUp, signal: this.ending.signal, onState, onSettled };
    asOnlySender(account, sender.signal, () => runSender(sender)).catch(this.breakDown);
  }

  /** Says whose receipts `contents` holds. */
  async watchSheet(sheet: string | null): Promise<void> {
    this.sheet = sheet;
    await this.refresh();
  }

  /** Resolves when the tap is on the disk; rejects when the device cannot keep it. `settles`: counters of the refusals it answers. */
  async add(tap: Tap, settles?: readonly number[]): Promise<OutboxRow> {
    const row = await addCommand(this.database, tap, settles);
    await this.changed();
    return row;
  }

  async dismiss(counters: readonly number[]): Promise<void> {
    await dismissRefused(this.database, counters);
    await this.changed();
  }

  sendNow = (): void => this.wakeUp.call();

  close(): void {
    this.ending.abort();
    this.wakeUp.call();
    this.tabs.close();
    this.database.close();
  }

  private async changed(): Promise<void> {
    this.say({ kind: 'changed' });
    this.wakeUp.call();
    await this.refresh();
  }

  /** Resolves after a reading that began no earlier than now; at most one runs and one waits, however fast the taps come. */
  private refresh(): Promise<void> {
    this.nextReading ??= this.reading.then(() => {
      this.nextReading = null;
      this.reading = this.read();
      return this.reading;
    });
    return this.nextReading;
  }

  private async read(): Promise<void> {
    try {
      this.contents.value = await readOutbox(this.database, this.sheet);
    } catch {
      this.breakDown();
    }
  }

  private breakDown = (): void => {
    if (!this.ending.signal.aborted) this.sending.value = { kind: 'broken' };
  };

  private say(word: Word): void {
    if (!this.ending.signal.aborted) this.tabs.postMessage(word);
  }

  private hear(word: Word): void {
    if (word.kind === 'sending') {
      this.sending.value = word.state;
      return;
    }
    this.wakeUp.call();
    void this.refresh();
  }
}

/** Opens the account's outbox in this tab and sends what waits, unless another tab does. Rejects where the browser keeps nothing. */
export async function openOutbox(account: string, post: Post): Promise<Outbox> {
  const outbox = new Outbox(await openOutboxDatabase(account), account, post);
  await outbox.watchSheet(null);
  return outbox;
}
