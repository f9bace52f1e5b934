import type { LocalText } from '@jiangsai/shared';

type Value = LocalText | number | null;

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], null> };

/** The fields that say something: without nulls, empty texts, and texts that are empty in every language. */
export function given<Fields extends Readonly<Record<string, Value>>>(fields: Fields): Given<Fields> {
  const kept = Object.entries(fields).flatMap(([key, value]) => {
    const said = withoutBlanks(value);
    return said === null ? [] : [[key, said] as const];
  });
  return Object.fromEntries(kept) as Given<Fields>;
}

function withoutBlanks(value: Value): Value {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  const texts = Object.entries(value).filter(([, words]) => words.trim() !== '');
  return texts.length === 0 ? null : Object.fromEntries(texts);
}
