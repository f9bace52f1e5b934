/**
 * Runs the sender while this tab alone holds the account's lock; other tabs queue up and take over when it closes. Where the browser has no locks
 * (plain http) each tab sends: the server answers a doubled id with the first answer, so only requests are wasted.
 */
export async function asOnlySender(account: string, signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  // The types promise locks everywhere; a plain-http page has none.
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (locks === undefined) return run();
  try {
    await locks.request(`jiangsai-outbox:${account}`, { signal }, run);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
