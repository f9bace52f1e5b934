import { mayDo, Refusal, type Act, type Actor, type Scope } from '@jiangsai/shared';

/** The use case's question about the very object; refuses with `access/not-allowed`. */
export function requireRight(actor: Actor, act: Act, scope: Scope): void {
  if (!mayDo(actor, act, scope)) throw new Refusal('access/not-allowed');
}
