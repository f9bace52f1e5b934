import { mayDo, type AcceptInvitation, type Act, type Actor, type Scope, type SessionView } from '@jiangsai/shared';
import { readonly, ref } from 'vue';
import { requestContext } from '../api/request-context.js';
import * as api from '../api/session.js';

const nobody: SessionView = { account: null, grants: [], csrfToken: null };

// One session for the whole page: whoever asks sees the same account.
const session = ref<SessionView>(nobody);
let loading: Promise<void> | null = null;

function take(view: SessionView): void {
  session.value = view;
  requestContext.csrfToken = view.csrfToken;
}

/** Asks the server who is signed in, once; `again` asks anew (after an answer `access/sign-in-needed`). */
function load(again = false): Promise<void> {
  if (again || loading === null) {
    const asking = api.readSession().then(take);
    loading = asking;
    asking.catch(() => {
      if (loading === asking) loading = null;
    });
  }
  return loading;
}

async function signIn(login: string, password: string): Promise<void> {
  take(await api.openSession({ login, password }));
}

async function signOut(): Promise<void> {
  await api.closeSession();
  await load(true);
}

async function acceptInvitation(token: string, account: AcceptInvitation): Promise<void> {
  take(await api.acceptInvitation(token, account));
}

/** The same matrix as on the server's doors: what may not be done is not offered. */
function may(act: Act, scope: Scope | 'anywhere'): boolean {
  const { account, grants } = session.value;
  const actor: Actor | null = account === null ? null : { account: account.id, grants };
  return mayDo(actor, act, scope);
}

export function useSession() {
  return { session: readonly(session), load, signIn, signOut, acceptInvitation, may };
}
