import type { MarkingCommand, MarkingReceipt, RefusalCode } from '@jiangsai/shared';
import { ApiRefusal, ConnectionLost } from '../../api/failures.js';

/** What the network or the server does to one request, instead of answering it. */
export type Fault =
  'lost-on-the-way' | 'answer-cut' | 'portal-page' | 'portal-json' | 'fault' | 'busy' | 'too-many' | 'signed-out';

/** A server as the outbox sees it: keeps versions, answers a known id with its first answer, and has its bad moments. */
export class MarkingServer {
  readonly received: MarkingCommand[] = [];
  readonly ledger: MarkingCommand[] = [];
  readonly versions = new Map<string, number>();
  /** Taken one per request, from the front. */
  readonly faults: Fault[] = [];
  /** Down until told otherwise. */
  unreachable = false;
  refuse: (command: MarkingCommand) => RefusalCode | null = () => null;
  private readonly receipts = new Map<string, MarkingReceipt>();

  post = async (command: MarkingCommand): Promise<unknown> => {
    await Promise.resolve();
    const fault = this.unreachable ? 'lost-on-the-way' : this.faults.shift();
    this.received.push(structuredClone(command));
    if (fault !== undefined && fault !== 'answer-cut') return misbehave(fault, command);
    const receipt = this.receipts.get(command.id) ?? this.accept(command);
    if (fault === 'answer-cut') throw new ConnectionLost('cut');
    return receipt;
  };

  private accept(command: MarkingCommand): MarkingReceipt {
    const code = this.refuse(command) ?? this.checkVersion(command);
    if (code !== null) throw refusal(code, 409);
    const version = command.baseVersion + 1;
    this.versions.set(keyOf(command), version);
    this.ledger.push(command);
    const number = this.ledger.length;
    const head = number.toString(16).padStart(64, '0');
    const receipt = { command: command.id, number, head, version, sheetVersion: number };
    this.receipts.set(command.id, receipt);
    return receipt;
  }

  private checkVersion(command: MarkingCommand): RefusalCode | null {
    const present = this.versions.get(keyOf(command)) ?? 0;
    return present === command.baseVersion ? null : 'marking/mark-changed';
  }
}

const keyOf = (command: MarkingCommand) => `${command.sheet}/${command.kind === 'mark' ? command.aspect : ''}`;

function misbehave(fault: Exclude<Fault, 'answer-cut'>, command: MarkingCommand): unknown {
  switch (fault) {
    case 'lost-on-the-way':
    case 'portal-page':
      throw new ConnectionLost(fault);
    case 'portal-json':
      return { command: command.id, ok: true };
    case 'fault':
      throw refusal('server/fault', 500);
    case 'busy':
      throw refusal('server/busy', 503);
    case 'too-many':
      throw refusal('request/too-many', 429, { seconds: 2 });
    case 'signed-out':
      throw refusal('access/sign-in-needed', 401);
  }
}

function refusal(code: RefusalCode, status: number, params: Record<string, number> = {}): ApiRefusal {
  return new ApiRefusal(status, { error: { code, message: `words for ${code}`, params } });
}
