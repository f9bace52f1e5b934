import type {
  EntryRuleFacts,
  EntryStatus,
  EntryView,
  InvitationLink,
  NewEntry,
  NewUnit,
  UnitView,
} from '@jiangsai/shared';
import { getJson, send, type SendOptions } from './http.js';
import { competitionPath } from './competitions/paths.js';

export async function listUnits(competition: string): Promise<readonly UnitView[]> {
  const { units } = await getJson<{ units: readonly UnitView[] }>(`${competitionPath(competition)}/units`);
  return units;
}

/** All or none. */
export async function addUnits(
  competition: string,
  units: readonly NewUnit[],
  options?: SendOptions,
): Promise<readonly UnitView[]> {
  const path = `${competitionPath(competition)}/units`;
  const added = await send<{ units: readonly UnitView[] }>('POST', path, { units }, options);
  return added.units;
}

export function inviteUnit(competition: string, unit: string, options?: SendOptions): Promise<InvitationLink> {
  const path = `${competitionPath(competition)}/units/${encodeURIComponent(unit)}/invitation`;
  return send('POST', path, {}, options);
}

/** Which entries; without a part, all that the actor may see. */
export interface EntryFilter {
  readonly skill?: string;
  readonly unit?: string;
}

export async function listEntries(competition: string, filter: EntryFilter = {}): Promise<readonly EntryView[]> {
  const path = `${competitionPath(competition)}/entries`;
  const { entries } = await getJson<{ entries: readonly EntryView[] }>(path, { ...filter });
  return entries;
}

/** All or none. */
export async function addEntries(
  competition: string,
  entries: readonly NewEntry[],
  options?: SendOptions,
): Promise<readonly EntryView[]> {
  const path = `${competitionPath(competition)}/entries`;
  const added = await send<{ entries: readonly EntryView[] }>('POST', path, { entries }, options);
  return added.entries;
}

/** What may change in an entry. A returned one is submitted again by the change. */
export interface EntryChange {
  readonly name?: string;
  readonly division?: string;
  readonly coach?: string | null;
  readonly skill?: string;
}

export function changeEntry(
  competition: string,
  entry: EntryView,
  change: EntryChange,
  options?: SendOptions,
): Promise<EntryView> {
  return send('PATCH', entryPath(competition, entry), { version: entry.version, ...change }, options);
}

export function approveEntry(competition: string, entry: EntryView, options?: SendOptions): Promise<EntryView> {
  return send('POST', `${entryPath(competition, entry)}/approve`, { version: entry.version }, options);
}

export function returnEntry(
  competition: string,
  entry: EntryView,
  reason: string,
  options?: SendOptions,
): Promise<EntryView> {
  return send('POST', `${entryPath(competition, entry)}/return`, { version: entry.version, reason }, options);
}

export function setEntryStatus(
  competition: string,
  entry: EntryView,
  status: EntryStatus,
  reason: string,
  options?: SendOptions,
): Promise<EntryView> {
  return send('PUT', `${entryPath(competition, entry)}/status`, { version: entry.version, status, reason }, options);
}

/** All facts at once: what is left out is taken away. */
export function setEntryFacts(
  competition: string,
  entry: EntryView,
  change: EntryRuleFacts & { readonly reason: string },
  options?: SendOptions,
): Promise<EntryView> {
  return send('PUT', `${entryPath(competition, entry)}/facts`, { version: entry.version, ...change }, options);
}

export function deleteEntry(competition: string, entry: EntryView, options?: SendOptions): Promise<unknown> {
  return send('DELETE', `${entryPath(competition, entry)}?version=${String(entry.version)}`, undefined, options);
}

function entryPath(competition: string, entry: EntryView): string {
  return `${competitionPath(competition)}/entries/${encodeURIComponent(entry.id)}`;
}
