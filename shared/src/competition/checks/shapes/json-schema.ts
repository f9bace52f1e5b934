import type { Json } from '../../../canonical/index.js';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, Json>>;

/** Schemas that stand once, under a name of their own. */
export type Definitions = Map<string, JsonSchema>;

/** What a shape lets through, in words of JSON Schema. */
export type Describe = (definitions: Definitions) => JsonSchema;

/** The same or null: an optional key that is null is absent. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...(values as Json[]), null] }) };
}
