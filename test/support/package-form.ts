import type { PackageFields } from '@jiangsai/shared';

export const packageFields = {
  name: '导入的竞赛',
  tier: 'city',
  timeZone: 'Asia/Shanghai',
  startsOn: '2026-11-22',
  endsOn: '2026-11-25',
} as const satisfies PackageFields;

/** The form of a package import; a package that is no text yet is written as JSON. */
export function packageForm(file: unknown, fields: PackageFields = packageFields): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, String(value));
  form.append('file', new Blob([typeof file === 'string' ? file : JSON.stringify(file)]), 'package.json');
  return form;
}
