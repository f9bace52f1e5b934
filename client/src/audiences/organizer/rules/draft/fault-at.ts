import type { Problem } from '@jiangsai/shared';

/** The problems of one field, by its path such as `prizes[0].awards[1].count`; one that is missing is told at what it is missing in. */
export function problemsAt(problems: readonly Problem[], path: string): readonly Problem[] {
  const [, parent = '', key] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
  return problems.filter(
    ({ code, where = '', params }) =>
      where === path || (code === 'package/key-missing' && where === parent && params?.['key'] === key),
  );
}

/** The problems inside of a part: its own and those of its fields. */
export function problemsIn(problems: readonly Problem[], path: string): readonly Problem[] {
  return problems.filter(
    ({ where = '' }) => where === path || where.startsWith(`${path}.`) || where.startsWith(`${path}[`),
  );
}
