import type { AcceptInvitation, InvitationView, SessionView, SignIn } from '@jiangsai/shared';
import { getJson, send } from './http.js';

export function readSession(): Promise<SessionView> {
  return getJson('/api/session');
}

export function openSession(signIn: SignIn): Promise<SessionView> {
  return send('POST', '/api/session', signIn);
}

export async function closeSession(): Promise<void> {
  await send('DELETE', '/api/session');
}

export function readInvitation(token: string): Promise<InvitationView> {
  return getJson(`/api/invitations/${encodeURIComponent(token)}`);
}

export function acceptInvitation(token: string, account: AcceptInvitation): Promise<SessionView> {
  return send('POST', `/api/invitations/${encodeURIComponent(token)}/accept`, account);
}
