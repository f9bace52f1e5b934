import { Refusal } from '@jiangsai/shared';
import type { Multipart } from '@fastify/multipart';

/** A form with one file in it. */
export interface FormParts {
  readonly file: Uint8Array;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a form whose file is called `file`. Refuses another file, a form without one and one that is broken. */
export async function readFormParts(parts: AsyncIterable<Multipart>): Promise<FormParts> {
  const { file, fields } = await collect(parts).catch(refuseBroken);
  if (!file) throw new Refusal('request/field-missing', { field: 'file' }, 'file');
  return { file, fields };
}

async function collect(parts: AsyncIterable<Multipart>) {
  let file: Uint8Array | undefined;
  const fields = new Map<string, string>();
  for await (const part of parts) {
    if (part.type === 'file')
      file = part.fieldname === 'file' && !file ? await part.toBuffer() : refuseField(part.fieldname);
    else fields.set(part.fieldname, typeof part.value === 'string' ? part.value : refuseField(part.fieldname));
  }
  return { file, fields };
}

// The reader of forms throws plain errors at a form that was cut off, has no boundary or too many parts.
function refuseBroken(error: unknown): never {
  const tooLarge = (error as { code?: unknown } | null)?.code === 'FST_REQ_FILE_TOO_LARGE';
  throw error instanceof Refusal || tooLarge ? error : new Refusal('request/form-broken');
}

/** Refuses a field that the form does not have. */
export function refuseField(field: string): never {
  throw new Refusal('request/unknown-field', { field }, field);
}
