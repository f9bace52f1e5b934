import { effectScope, watch } from 'vue';
import type { MarkingCommand } from '@jiangsai/shared';
import { postMarkingCommand } from '../api/marking.js';
import { useSession } from '../session/use-session.js';
import { openOutbox, type Outbox } from './outbox.js';
import { SessionOfAnother } from './sending/deliver.js';

interface Current {
  readonly account: string;
  readonly outbox: Outbox;
  readonly stopListening: () => void;
}

// One outbox for the whole page: it goes on sending when the judge looks at something else.
let current: Promise<Current> | null = null;

/**
 * The outbox of the account. It stays open when the session runs out (what is kept goes on being shown) and gives way only to another
 * account's. Rejects where the browser keeps nothing.
 */
export async function outboxOf(account: string): Promise<Outbox> {
  current = replace(current, account);
  return (await current).outbox;
}

async function replace(before: Promise<Current> | null, account: string): Promise<Current> {
  const present = await before?.catch(() => null);
  if (present?.account === account) return present;
  present?.stopListening();
  present?.outbox.close();
  return open(account);
}

async function open(account: string): Promise<Current> {
  const { session } = useSession();
  const post = (command: MarkingCommand) => {
    // Two judges may share a tablet: nobody's marks travel under the other's name.
    if (session.value.account?.id !== account) throw new SessionOfAnother();
    return postMarkingCommand(command);
  };
  const outbox = await openOutbox(account, post);
  // A browser short of space may clear what is not declared lasting; where it declines, the outbox works all the same.
  const storage = (navigator as Partial<Navigator>).storage;
  await storage?.persist().catch(() => false);
  return { account, outbox, stopListening: sendOnNews(outbox) };
}

// The network is back, the page is looked at again, somebody has signed in: each is a reason to try at once.
function sendOnNews(outbox: Outbox): () => void {
  const { session, load } = useSession();
  const listening = new AbortController();
  addEventListener('online', outbox.sendNow, { signal: listening.signal });
  document.addEventListener('visibilitychange', outbox.sendNow, { signal: listening.signal });
  const scope = effectScope(true);
  scope.run(() => {
    watch(() => session.value.csrfToken, outbox.sendNow);
    watch(outbox.sending, (sending) => {
      if (sending.kind === 'waiting' && sending.reason === 'session') load(true).catch(() => undefined);
    });
  });
  return () => {
    listening.abort();
    scope.stop();
  };
}
