import type { ColumnOptions } from 'typeorm';

/** An id, a code, a short word. */
export function word(name: string, length = 64) {
  return { name, type: 'varchar', length } satisfies ColumnOptions;
}

/** A text that may be missing. */
export function optionalWord(name: string, length = 64) {
  return { ...word(name, length), nullable: true } satisfies ColumnOptions;
}

export function whole(name: string) {
  return { name, type: 'int' } satisfies ColumnOptions;
}

/** Epoch ms. MySQL hands big integers over as strings; every time fits a safe integer. */
export function time(name: string) {
  return {
    name,
    type: 'bigint',
    transformer: { to: (value: unknown) => value, from: toNumber },
  } satisfies ColumnOptions;
}

/** Plain data kept as JSON text. */
export function json(name: string) {
  return { name, type: 'longtext', transformer: { to: toText, from: fromText } } satisfies ColumnOptions;
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' ? Number(value) : value;
}

function toText(value: unknown): unknown {
  return value === null || value === undefined ? value : JSON.stringify(value);
}

function fromText(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}
