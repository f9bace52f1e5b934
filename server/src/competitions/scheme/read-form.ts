import { Refusal } from '@jiangsai/shared';
import type { Multipart } from '@fastify/multipart';

export interface SchemeForm {
  readonly file: Uint8Array;
  readonly measurement: 'pass-fail' | 'points';
  readonly judgesPerJudgement: number;
  /** Only look, import nothing. */
  readonly check: boolean;
}

/** The form of a scheme import. Refuses what it does not know, like every other body. */
export async function readForm(parts: AsyncIterable<Multipart>): Promise<SchemeForm> {
  const { file, fields } = await collect(parts).catch(refuseBroken);
  if (!file) throw new Refusal('request/field-missing', { field: 'file' }, 'file');
  const {
    measurement = 'pass-fail',
    judgesPerJudgement = '3',
    check = 'false',
    ...unknown
  } = Object.fromEntries(fields);
  for (const field of Object.keys(unknown)) refuse(field);
  return {
    file,
    measurement: measurement === 'pass-fail' || measurement === 'points' ? measurement : notListed('measurement'),
    judgesPerJudgement: /^([1-9]|1[0-5])$/.test(judgesPerJudgement)
      ? Number(judgesPerJudgement)
      : notListed('judgesPerJudgement'),
    check: check === 'true' || (check === 'false' ? false : notListed('check')),
  };
}

async function collect(parts: AsyncIterable<Multipart>) {
  let file: Uint8Array | undefined;
  const fields = new Map<string, string>();
  for await (const part of parts) {
    if (part.type === 'file')
      file = part.fieldname === 'file' && !file ? await part.toBuffer() : refuse(part.fieldname);
    else fields.set(part.fieldname, typeof part.value === 'string' ? part.value : refuse(part.fieldname));
  }
  return { file, fields };
}

// The reader of forms throws plain errors at a form that was cut off, has no boundary or too many parts.
function refuseBroken(error: unknown): never {
  const tooLarge = (error as { code?: unknown } | null)?.code === 'FST_REQ_FILE_TOO_LARGE';
  throw error instanceof Refusal || tooLarge ? error : new Refusal('request/form-broken');
}

function refuse(field: string): never {
  throw new Refusal('request/unknown-field', { field }, field);
}

function notListed(field: string): never {
  throw new Refusal('request/field-not-listed', { field }, field);
}
