import type { Scoring } from '@jiangsai/shared';
import { inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import type { CheckedDraft } from '../checks/check-draft.js';
import type { DraftSums } from '../checks/draft-sums.js';
import type { PartFault } from '../checks/faults-by-part.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import type { PartDraft } from '../tree/edit-lists.js';

/** A scheme that is being edited: what it is now, what is wrong with it, and the acts. */
export interface SchemeEditor {
  readonly draft: ComputedRef<SchemeDraft>;
  readonly checked: ComputedRef<CheckedDraft>;
  /** The last draft that was a scheme: what can be tried out. */
  readonly sound: ComputedRef<Scoring | null>;
  readonly sums: ComputedRef<DraftSums>;
  readonly faults: ComputedRef<ReadonlyMap<string, readonly PartFault[]>>;
  /** The key of the part whose page is open (never an aspect), or `wholeScheme`. */
  readonly selected: Ref<string>;
  /** The key of the aspect whose details are open. */
  readonly opened: Ref<string | null>;
  readonly undoable: ComputedRef<boolean>;
  readonly redoable: ComputedRef<boolean>;
  /** What was deleted last, until something else is done: it can be brought back. */
  readonly deleted: Ref<string | null>;
  /** One field of a part; typing on in it is one step. */
  change<Part extends PartDraft>(part: Part, change: Partial<Part>, field?: string): void;
  edit(next: SchemeDraft, step?: string): void;
  remove(part: PartDraft): void;
  move(part: PartDraft, by: number): void;
  undo(): void;
  redo(): void;
  /** Opens the page of a part; of an aspect, that of what it stands in. */
  show(key: string): void;
}

const key: InjectionKey<SchemeEditor> = Symbol('scheme editor');

export function provideEditor(editor: SchemeEditor): void {
  provide(key, editor);
}

export function useEditor(): SchemeEditor {
  const editor = inject(key);
  if (editor === undefined) throw new Error('A part of the scheme editor stands outside of it.');
  return editor;
}
