import type { EntryEntity } from '../../registration/index.js';

/** Whether marks may be given: guests and those there for selection are marked too. */
export function isCompeting({ status }: Pick<EntryEntity, 'status'>): boolean {
  return status === 'competed' || status === 'selection-only' || status === 'guest';
}
