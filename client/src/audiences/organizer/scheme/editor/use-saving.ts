import type { Scoring, SkillView } from '@jiangsai/shared';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { useAction, type Action } from '../../../../api/calls/use-action.js';
import { readRules, setRules } from '../../../../api/rules.js';
import { dropDraft, keepDraft } from '../../../../outbox/drafts/local-drafts.js';
import { blankScheme } from '../draft/blank-parts.js';
import { draftOf } from '../draft/draft-of.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { scoringOf } from '../draft/scoring-of.js';
import { draftName, type KeptDraft } from './kept-draft.js';
import { isSameScheme } from './same-scheme.js';
import type { SchemeEditor } from './editor-context.js';

export interface Saving {
  readonly dirty: ComputedRef<boolean>;
  readonly action: Action<Scoring, SavedScheme>;
  /** What somebody else saved meanwhile; undefined as long as nobody did. */
  readonly overtaken: Ref<Scoring | null | undefined>;
  /** This device could not keep the draft. */
  readonly unkept: Ref<boolean>;
  /** The skill as it is after saving; null if it was not saved. */
  save(): Promise<SkillView | null>;
  /** Takes what is on the server as what the draft is held against: saving now replaces it. */
  insist(): void;
  drop(): void;
}

type SavedScheme = { readonly skill: SkillView } | { readonly overtaken: Scoring | null };

const keepAfter = 400;

/** Keeps the draft on this device while it differs from the scheme it was made from, and sends it when asked to. */
export function useSaving(skill: () => SkillView, editor: SchemeEditor, begun: Scoring | null): Saving {
  const base = shallowRef(begun);
  const overtaken = shallowRef<Scoring | null | undefined>();
  const unkept = ref(false);
  const dirty = computed(() => !says(editor.draft.value, base.value));
  const action = useAction((scoring: Scoring, options) => send(skill(), scoring, base.value, options));

  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(editor.draft, () => {
    clearTimeout(timer);
    timer = setTimeout(keep, keepAfter);
  });

  function keep(): void {
    const kept: KeptDraft = { form: 1, base: base.value, draft: editor.draft.value, at: Date.now() };
    unkept.value = dirty.value && !keepDraft(draftName(skill()), kept);
    if (!dirty.value) drop();
  }

  function drop(): void {
    clearTimeout(timer);
    dropDraft(draftName(skill()));
  }

  async function save(): Promise<SkillView | null> {
    const { scoring } = editor.checked.value;
    const done = scoring === null ? null : await action.run(scoring);
    if (done === null) return null;
    if ('overtaken' in done.answer) {
      overtaken.value = done.answer.overtaken;
      return null;
    }
    base.value = scoring;
    keep();
    return done.answer.skill;
  }

  function insist(): void {
    if (overtaken.value === undefined) return;
    base.value = overtaken.value;
    overtaken.value = undefined;
  }

  return { dirty, action, overtaken, unkept, save, insist, drop };
}

/** Held against what stands there now; what comes in between is refused by the version that was read. */
async function send(
  skill: SkillView,
  scoring: Scoring,
  base: Scoring | null,
  options: { readonly commandId: string },
): Promise<SavedScheme> {
  const now = await readRules(skill);
  const untouched = isSameScheme(now.scoring, base) || isSameScheme(now.scoring, scoring);
  if (!untouched) return { overtaken: now.scoring };
  return { skill: await setRules(skill, { version: now.version, rules: now.rules, scoring }, options) };
}

/** Whether the draft is what it was made from; without a scheme that is a blank one. */
function says(draft: SchemeDraft, base: Scoring | null): boolean {
  const begun = base === null ? blankScheme() : draftOf(base);
  return JSON.stringify(scoringOf(draft)) === JSON.stringify(scoringOf(begun));
}
