import { ApiRefusal } from '../failures.js';
import type { Failure } from './use-action.js';

/** One sentence about what is wrong, and the place it is about. */
export interface Fault {
  readonly message: string;
  readonly where?: string | undefined;
}

/** The single faults of a refused act; the refusal itself when it names none. Nothing for a lost connection. */
export function faultsOf(failure: Failure | null): readonly Fault[] {
  if (!(failure instanceof ApiRefusal)) return [];
  if (failure.problems.length > 0) return failure.problems;
  return [{ message: failure.message, where: failure.where }];
}

/** What to say at a field of a form; `name` also stands for what lies inside it (`name.zh-CN`, `prizes.0.count`). */
export function faultAt(failure: Failure | null, field: string): string {
  return faultsOf(failure)
    .filter(({ where }) => isAt(where, field))
    .map(({ message }) => message)
    .join(' ');
}

/** The faults that belong to none of the fields on the screen: they are shown beside the button. */
export function otherFaults(failure: Failure | null, fields: readonly string[]): readonly Fault[] {
  return faultsOf(failure).filter(({ where }) => !fields.some((field) => isAt(where, field)));
}

/** A fault in a cell of a pasted table. Rows count from 1. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** Faults in a row, whether its place is told for people (`row 3: unit`) or as a path (`entries.2.unit`). */
export function cellFaults(failure: Failure | null): readonly CellFault[] {
  return faultsOf(failure).flatMap(({ message, where }) => {
    const cell = cellAt(where);
    return cell === null ? [] : [{ ...cell, message }];
  });
}

/** The faults that are about the whole table. */
export function faultsOutsideRows(failure: Failure | null): readonly Fault[] {
  return faultsOf(failure).filter(({ where }) => cellAt(where) === null);
}

function cellAt(where = ''): { row: number; column: string } | null {
  const told = /^row (\d+)(?:: ?(.*))?$/.exec(where);
  if (told !== null) return { row: Number(told[1]), column: told[2] ?? '' };
  const path = /^\w+\.(\d+)(?:\.(\w+))?/.exec(where);
  return path === null ? null : { row: Number(path[1]) + 1, column: path[2] ?? '' };
}

// A form that adds a single row is refused as a table of one: `row 1: name`, `entries.0.name`.
function isAt(where: string | undefined, field: string): boolean {
  if (where === undefined) return false;
  return where === field || where.startsWith(`${field}.`) || cellAt(where)?.column === field;
}
