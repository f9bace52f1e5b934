import { Refusal } from '@jiangsai/shared';
import type { Multipart } from '@fastify/multipart';
import { readFormParts, refuseField } from '../../platform/http/index.js';

export interface SchemeForm {
  readonly file: Uint8Array;
  readonly measurement: 'pass-fail' | 'points';
  readonly judgesPerJudgement: number;
  /** Only look, import nothing. */
  readonly check: boolean;
}

/** The form of a scheme import. Refuses what it does not know, like every other body. */
export async function readForm(parts: AsyncIterable<Multipart>): Promise<SchemeForm> {
  const { file, fields } = await readFormParts(parts);
  const {
    measurement = 'pass-fail',
    judgesPerJudgement = '3',
    check = 'false',
    ...unknown
  } = Object.fromEntries(fields);
  for (const field of Object.keys(unknown)) refuseField(field);
  return {
    file,
    measurement: measurement === 'pass-fail' || measurement === 'points' ? measurement : notListed('measurement'),
    judgesPerJudgement: /^([1-9]|1[0-5])$/.test(judgesPerJudgement)
      ? Number(judgesPerJudgement)
      : notListed('judgesPerJudgement'),
    check: check === 'true' || (check === 'false' ? false : notListed('check')),
  };
}

function notListed(field: string): never {
  throw new Refusal('request/field-not-listed', { field }, field);
}
