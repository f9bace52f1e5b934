/** Work that is not sent yet and may take days: one draft under each name, kept in this browser until it is saved or dropped. */
const prefix = 'jiangsai.draft.';

/** False: this device has no room for it (or keeps nothing at all). */
export function keepDraft(name: string, draft: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Null: there is none, or nobody can read it any more. */
export function findDraft(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

export function dropDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}
