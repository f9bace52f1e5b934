import { ref, watch, type Ref } from 'vue';
import { groupings, type Grouping } from './group-sheets.js';

export interface ListView {
  readonly grouping: Ref<Grouping>;
  readonly onlyOpen: Ref<boolean>;
}

const key = 'jiangsai.judge.list';
const { grouping, onlyOpen } = remembered();
const view: ListView = { grouping: ref(grouping), onlyOpen: ref(onlyOpen) };

watch([view.grouping, view.onlyOpen], ([by, open]) => {
  localStorage.setItem(key, JSON.stringify({ grouping: by, onlyOpen: open }));
});

/** How this judge likes the list; the next sheet follows the same order. */
export const useListView = (): ListView => view;

function remembered(): { grouping: Grouping; onlyOpen: boolean } {
  const stored = (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as { grouping?: unknown; onlyOpen?: unknown };
  return {
    grouping: groupings.find((known) => known === stored.grouping) ?? 'entry',
    onlyOpen: stored.onlyOpen === true,
  };
}
