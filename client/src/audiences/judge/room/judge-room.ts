import type { SheetLine } from '@jiangsai/shared';
import { inject, provide, type InjectionKey } from 'vue';
import type { Loaded } from '../../../api/calls/use-load.js';
import type { Outbox } from '../../../outbox/outbox.js';

/** What every screen of a judge works with. */
export interface JudgeRoom {
  readonly outbox: Outbox;
  /** All sheets of the judge, as last read. */
  readonly sheets: Loaded<readonly SheetLine[]>;
}

const key: InjectionKey<JudgeRoom> = Symbol('judge-room');

export function provideJudgeRoom(room: JudgeRoom): void {
  provide(key, room);
}

export function useJudgeRoom(): JudgeRoom {
  const room = inject(key);
  if (room === undefined) throw new Error('A judge’s screen stands outside the judge’s room.');
  return room;
}
