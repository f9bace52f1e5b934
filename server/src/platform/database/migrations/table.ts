import { Table, type TableColumnOptions, type TableOptions } from 'typeorm';

type Column = Pick<TableColumnOptions, 'type' | 'length' | 'isNullable'>;

export const word = (length = 64): Column => ({ type: 'varchar', length: String(length), isNullable: false });
export const optionalWord = (length = 64): Column => ({ ...word(length), isNullable: true });
export const whole: Column = { type: 'integer', isNullable: false };
export const optionalWhole: Column = { type: 'integer', isNullable: true };
export const time: Column = { type: 'bigint', isNullable: false };
export const optionalTime: Column = { type: 'bigint', isNullable: true };
export const json: Column = { type: 'longtext', isNullable: false };
export const optionalJson: Column = { type: 'longtext', isNullable: true };

interface Keys {
  readonly primary: readonly string[];
  readonly uniques?: Readonly<Record<string, readonly string[]>>;
  readonly indices?: Readonly<Record<string, readonly string[]>>;
}

/** A table in types that both databases know, every constraint with the name that its entity gives it too. */
export function table(name: string, columns: Readonly<Record<string, Column>>, keys: Keys): Table {
  const options: TableOptions = {
    name,
    columns: Object.entries(columns).map(([column, type]) => ({
      name: column,
      ...type,
      isPrimary: keys.primary.includes(column),
      primaryKeyConstraintName: keys.primary.includes(column) ? `pk_${name}` : undefined,
    })),
    indices: [...named(keys.uniques).map((index) => ({ ...index, isUnique: true })), ...named(keys.indices)],
  };
  return new Table(options);
}

function named(keys: Readonly<Record<string, readonly string[]>> = {}) {
  return Object.entries(keys).map(([name, columnNames]) => ({ name, columnNames: [...columnNames] }));
}
