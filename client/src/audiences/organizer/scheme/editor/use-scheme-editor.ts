import type { Scoring } from '@jiangsai/shared';
import { computed, ref, shallowRef } from 'vue';
import { checkDraft } from '../checks/check-draft.js';
import { draftSums } from '../checks/draft-sums.js';
import { faultsByPart, wholeScheme, type PartFault } from '../checks/faults-by-part.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import type { PartDraft } from '../tree/edit-lists.js';
import { changePart, movePart, removePart } from '../tree/edit-parts.js';
import { record, redo, startHistory, undo, type History } from '../tree/history.js';
import { pageOf } from './page-of.js';
import type { SchemeEditor } from './editor-context.js';

/** Starts editing. Whatever depends on the draft is computed from it: nothing else has to be kept in step. */
export function useSchemeEditor(begin: SchemeDraft): SchemeEditor & { restart(draft: SchemeDraft): void } {
  const history = shallowRef(startHistory(begin));
  const draft = computed(() => history.value.present);
  const checked = computed(() => checkDraft(draft.value));
  const faults = computed<ReadonlyMap<string, readonly PartFault[]>>((before) =>
    keepSame(before, faultsByPart(draft.value, checked.value)),
  );
  const selected = ref(firstPage(begin));
  const opened = ref<string | null>(null);
  const deleted = ref<string | null>(null);

  function go(to: History<SchemeDraft>): void {
    history.value = to;
    deleted.value = null;
    if (pageOf(to.present, selected.value) === null) selected.value = firstPage(to.present);
  }

  const edit = (next: SchemeDraft, step?: string) => go(record(history.value, next, step));

  function remove(part: PartDraft): void {
    edit(removePart(draft.value, part.key));
    deleted.value = part.id;
  }

  function show(key: string): void {
    const page = pageOf(draft.value, key);
    if (page === null) return;
    selected.value = page;
    opened.value = page === key ? null : key;
  }

  return {
    ...{ draft, checked, faults, selected, opened, deleted, edit, remove, show },
    sound: computed<Scoring | null>((before) => checked.value.scoring ?? before ?? null),
    sums: computed(() => draftSums(draft.value)),
    undoable: computed(() => history.value.past.length > 0),
    redoable: computed(() => history.value.future.length > 0),
    change: (part, change, field) =>
      edit(changePart(draft.value, part.key, change), field === undefined ? undefined : `${part.key} ${field}`),
    move: (part, by) => edit(movePart(draft.value, part.key, by)),
    undo: () => go(undo(history.value)),
    redo: () => go(redo(history.value)),
    restart(begun) {
      go(startHistory(begun));
      opened.value = null;
    },
  };
}

/** A scheme that has something in it opens at its first sheet. */
function firstPage(draft: SchemeDraft): string {
  const [criterion] = draft.components.flatMap(({ criteria }) => criteria);
  if (criterion === undefined) return wholeScheme;
  return criterion.inSubCriteria ? (criterion.subCriteria[0]?.key ?? criterion.key) : criterion.key;
}

// What did not change stays the same list, so that only the fields it is about are drawn anew.
function keepSame(
  before: ReadonlyMap<string, readonly PartFault[]> | undefined,
  now: ReadonlyMap<string, readonly PartFault[]>,
): ReadonlyMap<string, readonly PartFault[]> {
  return new Map(
    [...now].map(([key, faults]) => {
      const old = before?.get(key);
      return [key, JSON.stringify(old) === JSON.stringify(faults) && old ? old : faults];
    }),
  );
}
