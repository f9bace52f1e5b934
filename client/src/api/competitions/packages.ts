import type { PackageFields, PackageImport } from '@jiangsai/shared';
import { send, type SendOptions } from '../http.js';
import { competitionPath } from './paths.js';

/** Makes a competition of a package, or only looks at it (`check`). */
export function importPackage(file: File, fields: PackageFields, options?: SendOptions): Promise<PackageImport> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) form.append(field, String(value));
  form.append('file', file);
  return send('POST', '/api/competitions/import', form, options);
}

/** Downloaded by a plain link: the browser sends the session's cookie with it. */
export function packagePath(competition: string): string {
  return `${competitionPath(competition)}/package.json`;
}
