import type { SheetView } from '@jiangsai/shared';
import { computed, ref, watch, type ComputedRef } from 'vue';
import { useLoad, type Loaded } from '../../../api/calls/use-load.js';
import { readSheet } from '../../../api/marking.js';
import { countRows, type RowCount } from '../../../outbox/reading/count-rows.js';
import { presentMarks, type PresentMark } from '../../../outbox/reading/present-marks.js';
import { presentSignature, type PresentSignature } from '../../../outbox/reading/present-signature.js';
import type { OutboxRow } from '../../../outbox/store/outbox-row.js';
import { useJudgeRoom } from '../room/judge-room.js';
import { useOnReturn } from '../room/use-on-return.js';

/** A sheet as it was read, and as this device knows it by now. */
export interface Sheet {
  readonly id: string;
  readonly read: Loaded<SheetView>;
  readonly marks: ComputedRef<readonly PresentMark[]>;
  readonly signature: ComputedRef<PresentSignature>;
  readonly rows: ComputedRef<RowCount>;
  /** False from a refusal until the sheet has been read again: until then nobody here knows what the server holds. */
  readonly fresh: ComputedRef<boolean>;
}

export function useSheet(id: string): Sheet {
  const { outbox } = useJudgeRoom();
  const { contents } = outbox;
  void outbox.watchSheet(id);

  const refusal = computed(() => newestRefusal(contents.value.rows, id));
  const covered = ref(0);
  const read = useLoad(async () => {
    const upTo = refusal.value;
    const view = await readSheet(id);
    covered.value = upTo;
    return view;
  });
  const view = read.value;
  const fresh = computed(() => refusal.value <= covered.value);
  const signature = computed<PresentSignature>(() =>
    view.value === null ? { state: 'none' } : presentSignature(view.value, contents.value),
  );

  watch(fresh, (isFresh) => isFresh || void read.reload());
  // Only the server knows when it was signed.
  watch(signature, ({ state }, before) => state === 'stored' && before.state !== 'stored' && void read.reload());
  useOnReturn(() => void read.reload());

  const marks = computed(() => (view.value === null ? [] : presentMarks(view.value, contents.value)));
  const rows = computed(() => countRows(contents.value.rows, id));
  return { id, read, marks, signature, rows, fresh };
}

/** The counter of the sheet's newest refused command, 0 without one. */
function newestRefusal(rows: readonly OutboxRow[], sheet: string): number {
  return rows.findLast((row) => row.state === 'refused' && row.command.sheet === sheet)?.counter ?? 0;
}
