import type { Aspect } from '@jiangsai/shared';
import { markOptions } from '../../../pieces/marks/mark-options.js';
import { padKind } from '../../../pieces/marks/pad-kind.js';

/** What a key of a hardware keyboard means on the marking desk. */
export type KeyAct =
  | { readonly kind: 'mark'; readonly value: string }
  | { readonly kind: 'type'; readonly key: string }
  | { readonly kind: 'enter' | 'backspace' | 'clear' | 'previous' | 'next' | 'undo' | 'help' | 'escape' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const fixed: Readonly<Record<string, KeyAct['kind']>> = {
  Enter: 'enter',
  Backspace: 'backspace',
  Delete: 'clear',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowRight: 'next',
  '?': 'help',
  '\uff1f': 'help',
  Escape: 'escape',
};

/** Null: not ours, the browser keeps it. One key is a mark where one key is all there is to say; numbers are typed and entered. */
export function readKey(key: Key, aspect: Aspect): KeyAct | null {
  if ((key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'z' && !key.shiftKey) return { kind: 'undo' };
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (key.key === 'Tab') return { kind: key.shiftKey ? 'previous' : 'next' };
  const act = fixed[key.key];
  return act === undefined ? readMark(key.key, aspect) : ({ kind: act } as KeyAct);
}

function readMark(key: string, aspect: Aspect): KeyAct | null {
  switch (padKind(aspect)) {
    case 'levels':
      return /^[0-3]$/.test(key) ? { kind: 'mark', value: key } : null;
    case 'pass-fail':
      return readPassFail(key.toLowerCase());
    case 'options':
      return readOption(key, aspect);
    case 'few':
      return /^[0-9]$/.test(key) ? { kind: 'mark', value: key } : null;
    case 'whole':
      return /^[0-9]$/.test(key) ? { kind: 'type', key } : null;
    case 'decimal':
      return /^[0-9.-]$/.test(key) ? { kind: 'type', key } : null;
  }
}

// 1 is the first of the options, as they stand on the pad.
function readOption(key: string, aspect: Aspect): KeyAct | null {
  if (aspect.method !== 'choice' && aspect.method !== 'rating') return null;
  const option = /^[1-9]$/.test(key) ? markOptions(aspect)[Number(key) - 1] : undefined;
  return option === undefined ? null : { kind: 'mark', value: option.id };
}

function readPassFail(key: string): KeyAct | null {
  if (key === 'p') return { kind: 'mark', value: 'pass' };
  return key === 'f' ? { kind: 'mark', value: 'fail' } : null;
}
