import type { Aspect } from '@jiangsai/shared';
import { onScopeDispose } from 'vue';
import { readKey, type KeyAct } from '../rules/read-key.js';
import type { Desk } from './use-marking.js';

export interface KeyTarget {
  readonly desk: Desk;
  readonly aspect: () => Aspect | undefined;
  /** A dialog is open, or the aspect takes no mark now: keys are not the desk's. */
  readonly blocked: () => boolean;
  readonly help: () => void;
  /** Enter with every aspect marked. */
  readonly finish: () => void;
  readonly last: () => number;
}

/** The whole desk by a hardware keyboard. */
export function useDeskKeys(target: KeyTarget): void {
  const listening = new AbortController();
  addEventListener('keydown', (event) => press(event, target), { signal: listening.signal });
  onScopeDispose(() => listening.abort());
}

function press(event: KeyboardEvent, target: KeyTarget): void {
  const aspect = target.aspect();
  if (event.isComposing || target.blocked() || aspect === undefined) return;
  const act = readKey(event, aspect);
  if (act === null || leaves(event, act, target) || isForControl(event, act)) return;
  event.preventDefault();
  // A key that is held down walks through the sheet, but never fills it.
  if (event.repeat && act.kind !== 'previous' && act.kind !== 'next') return;
  perform(act, target);
}

// Tab walks through the aspects, but at either end it goes on through the page: nobody may be caught.
function leaves(event: KeyboardEvent, act: KeyAct, { desk, last }: KeyTarget): boolean {
  if (event.key !== 'Tab') return false;
  if (isControl(event.target)) return true;
  return act.kind === 'next' ? desk.focus.value === last() : desk.focus.value === 0;
}

// Whoever walks the page by keyboard presses its buttons with Enter; rows of the list are the desk's own.
function isForControl(event: KeyboardEvent, act: KeyAct): boolean {
  return act.kind === 'enter' && isControl(event.target);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input') !== null && !target.closest('[data-aspect]');
}

function perform(act: KeyAct, { desk, help, finish, last }: KeyTarget): void {
  switch (act.kind) {
    case 'mark':
      return desk.mark(act.value);
    case 'type':
      return desk.type(act.key);
    case 'enter':
      return desk.draft.value === '' && desk.marked.value === last() + 1 ? finish() : desk.enter();
    case 'backspace':
      return desk.draft.value === '' ? desk.clear() : desk.type('back');
    case 'clear':
      return desk.clear();
    case 'escape':
      return desk.select(desk.focus.value);
    case 'previous':
      return desk.select(desk.focus.value - 1);
    case 'next':
      return desk.select(desk.focus.value + 1);
    case 'undo':
      return desk.undo();
    case 'help':
      return help();
  }
}
