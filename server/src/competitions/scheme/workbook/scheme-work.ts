import {
  readMarkingScheme,
  writeMarkingScheme,
  type MarkingSchemeReading,
  type Problem,
  type SchemeOptions,
  type Scoring,
  type WritingOptions,
} from '@jiangsai/shared';
import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';

/** What is to be done with a scheme and a file: plain data in and out, so that another thread can do it. */
export interface SchemeWork {
  readonly read: { readonly file: Uint8Array; readonly options: SchemeOptions };
  readonly write: { readonly scoring: Scoring; readonly options: WritingOptions };
  readonly losses: SchemeWork['write'];
}

export interface SchemeResult {
  readonly read: MarkingSchemeReading;
  readonly write: Uint8Array;
  readonly losses: readonly Problem[];
}

/** Each kind of work. Refuses as `readWorkbook` does. */
export const schemeWork: { readonly [K in keyof SchemeWork]: (given: SchemeWork[K]) => Promise<SchemeResult[K]> } = {
  read: async ({ file, options }) => readMarkingScheme(await readWorkbook(file), options),
  write: ({ scoring, options }) => writeWorkbook(writeMarkingScheme(scoring, options).sheets),
  losses: ({ scoring, options }) => Promise.resolve(writeMarkingScheme(scoring, options).losses),
};
