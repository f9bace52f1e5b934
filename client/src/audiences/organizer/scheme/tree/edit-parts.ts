import type { SchemeDraft } from '../draft/scheme-draft.js';
import { editLists, type PartDraft } from './edit-lists.js';

/** The draft with something else in one of its parts. */
export function changePart(draft: SchemeDraft, key: string, change: Partial<PartDraft>): SchemeDraft {
  return editLists(draft, (parts) =>
    parts.map((part) => (part.key === key ? { ...part, ...change, key: part.key } : part)),
  );
}

/** The draft without a part. */
export function removePart(draft: SchemeDraft, key: string): SchemeDraft {
  return editLists(draft, (parts) => parts.filter((part) => part.key !== key));
}

/** The draft with a part one place (or `by` places) up (< 0) or down in its list; at the end of the list it stays. */
export function movePart(draft: SchemeDraft, key: string, by: number): SchemeDraft {
  return editLists(draft, (parts) => {
    const from = parts.findIndex((part) => part.key === key);
    const moved = parts[from];
    const to = Math.min(Math.max(from + by, 0), parts.length - 1);
    if (moved === undefined || to === from) return parts;
    const others = parts.filter((part) => part !== moved);
    return [...others.slice(0, to), moved, ...others.slice(to)];
  });
}

/** The draft with other parts right after one, in the same list: they are of its kind. */
export function insertAfter<Part extends PartDraft>(
  draft: SchemeDraft,
  part: Part,
  added: readonly Part[],
): SchemeDraft {
  return editLists(draft, <Each extends PartDraft>(parts: readonly Each[]) =>
    parts.flatMap((each) =>
      each.key === part.key ? [each, ...(added as readonly PartDraft[] as readonly Each[])] : [each],
    ),
  );
}
