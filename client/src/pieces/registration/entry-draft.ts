import type { EntryView, NewEntry } from '@jiangsai/shared';
import type { EntryChange } from '../../api/registration.js';
import { divisionName, wholeField } from './division-name.js';
import type { EntryColumn } from './entry-columns.js';

/** An entry while it is typed: every field a text, empty when there is nothing. */
export interface EntryDraft extends Record<EntryColumn, string> {
  skill: string;
}

export function emptyDraft(skill: string): EntryDraft {
  return { skill, name: '', unit: '', number: '', division: '', coach: '' };
}

export function draftOf(entry: EntryView): EntryDraft {
  return {
    skill: entry.skill,
    name: entry.name,
    unit: entry.unit ?? '',
    number: entry.number ?? '',
    division: divisionName(entry.division),
    coach: entry.coach ?? '',
  };
}

/** Empty fields are left out: the server gives the number, and the division of a skill without divisions. */
export function entryOf(draft: Readonly<Partial<Record<EntryColumn, string>>>, skill: string): NewEntry {
  const { name = '', unit, number, division, coach } = draft;
  return { skill, name: name.trim(), ...given({ unit, number, division, coach }) };
}

/** What differs from the entry; null when nothing does. */
export function changeOf(draft: EntryDraft, entry: EntryView): EntryChange | null {
  const before = draftOf(entry);
  const change: EntryChange = {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(draft.division.trim() === before.division ? {} : { division: draft.division.trim() || wholeField }),
    ...(draft.coach.trim() === before.coach ? {} : { coach: draft.coach.trim() || null }),
    ...(draft.skill === before.skill ? {} : { skill: draft.skill }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = Object.entries(fields).map(([key, text = '']) => [key, text.trim()] as const);
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''));
}
