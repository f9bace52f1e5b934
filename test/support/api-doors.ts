import type { ApiClient } from './api-client.js';

export interface Door {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in the API's own description: `/api/competitions/{competition}`. */
  readonly path: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** Every door of the API, from its own description. */
export async function listDoors(client: ApiClient): Promise<(Door & Operation)[]> {
  const { paths } = await client.read<Description>('/api/openapi.json');
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase() as Door['method'],
      path,
    })),
  );
}

export const doorName = ({ method, path }: Door): string => `${method} ${path}`;

/** Doors that nobody needs to sign in for. */
export const publicDoors: readonly string[] = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'GET /api/boards',
  'GET /api/boards/{board}',
  'GET /api/boards/{board}/patches',
  'GET /api/invitations/{token}',
  'POST /api/invitations/{token}/accept',
  'GET /api/award-lists',
  'GET /api/award-lists/{competition}',
  'GET /api/award-lists/{competition}/award-list.xlsx',
  'GET /api/rehearsal',
];

/** A request to every door inside a competition, with a body that would pass: only the right to do it can be missing. */
export const organizingBodies: Readonly<Record<string, unknown>> = {
  'GET /api/competitions/{competition}': null,
  'PATCH /api/competitions/{competition}': { version: 1, name: '改名' },
  'GET /api/competitions/{competition}/ledger.jsonl': null,
  'GET /api/competitions/{competition}/package.json': null,
  'POST /api/competitions/{competition}/skills': { name: '车工', quotaPerUnit: null, rules: {} },
  'PATCH /api/competitions/{competition}/skills/{skill}': { version: 3, name: '改名' },
  'GET /api/competitions/{competition}/skills/{skill}/scheme': null,
  'PUT /api/competitions/{competition}/skills/{skill}/scheme': {
    scoring: { criteria: [{ id: 'Z', aspects: [{ id: 'Z1', max: '1', method: 'points' }] }] },
  },
  'POST /api/competitions/{competition}/skills/{skill}/scheme/spreadsheet': 'a form',
  'GET /api/competitions/{competition}/skills/{skill}/scheme/spreadsheet': null,
  'GET /api/competitions/{competition}/skills/{skill}/scheme/spreadsheet/losses': null,
  'GET /api/competitions/{competition}/skills/{skill}/rules': null,
  'PUT /api/competitions/{competition}/skills/{skill}/rules': { version: 3, rules: {} },
  'POST /api/competitions/{competition}/skills/{skill}/rules/preview': { rules: {} },
  'POST /api/competitions/{competition}/skills/{skill}/rules/proposals': { version: 3, rules: {}, reason: '无' },
  'POST /api/competitions/{competition}/skills/{skill}/rules/proposals/{proposal}/confirm': { version: 3 },
  'POST /api/competitions/{competition}/skills/{skill}/rules/proposals/{proposal}/decline': { reason: '无' },
  'GET /api/competitions/{competition}/skills/{skill}/decisions': null,
  'POST /api/competitions/{competition}/skills/{skill}/decisions': { kind: 'order', order: ['{entry}'], reason: '无' },
  'GET /api/competitions/{competition}/entries/{entry}/penalties': null,
  'POST /api/competitions/{competition}/entries/{entry}/penalties': { points: '1', reason: '无' },
  'POST /api/competitions/{competition}/entries/{entry}/penalties/{penalty}/take-back': { reason: '无' },
  'GET /api/competitions/{competition}/skills/{skill}/results/entries/{entry}': null,
  'GET /api/competitions/{competition}/units': null,
  'POST /api/competitions/{competition}/units': { units: [{ name: '外来单位' }] },
  'POST /api/competitions/{competition}/units/{unit}/invitation': {},
  'GET /api/competitions/{competition}/entries': null,
  'POST /api/competitions/{competition}/entries': { entries: [{ skill: '{skill}', name: '外来者', unit: '{unit}' }] },
  'PATCH /api/competitions/{competition}/entries/{entry}': { version: 1, name: '改名' },
  'DELETE /api/competitions/{competition}/entries/{entry}': null,
  'POST /api/competitions/{competition}/entries/{entry}/approve': { version: 1 },
  'POST /api/competitions/{competition}/entries/{entry}/return': { version: 1, reason: '无' },
  'PUT /api/competitions/{competition}/entries/{entry}/status': { version: 1, status: 'absent', reason: '无' },
  'PUT /api/competitions/{competition}/entries/{entry}/facts': { version: 1, reason: '无', size: 2 },
  'GET /api/competitions/{competition}/skills/{skill}/results': null,
  'PUT /api/competitions/{competition}/skills/{skill}/policy': { policy: 'hidden' },
  'POST /api/competitions/{competition}/skills/{skill}/publish': { version: 3 },
  'GET /api/competitions/{competition}/skills/{skill}/judges': null,
  'POST /api/competitions/{competition}/skills/{skill}/judges': {
    judges: [{ name: '外来裁判', login: 'outside-judge', password: 'outside-judge' }],
  },
  'GET /api/competitions/{competition}/skills/{skill}/panels': null,
  'PUT /api/competitions/{competition}/skills/{skill}/panels': { panels: [] },
  'GET /api/competitions/{competition}/skills/{skill}/progress': null,
  'POST /api/competitions/{competition}/skills/{skill}/open': { version: 3 },
  'POST /api/competitions/{competition}/skills/{skill}/close': { version: 3 },
  'POST /api/competitions/{competition}/skills/{skill}/reopen': { version: 3, reason: '无' },
  'GET /api/competitions/{competition}/award-list': null,
  'POST /api/competitions/{competition}/award-list': {},
};
