import type { Definitions, JsonSchema } from '../../competition/checks/shapes/index.js';
import { packageFormat } from '../competition-package/competition-package.js';
import { packageShape } from '../competition-package/shapes/package-shape.js';

/**
 * The JSON Schema of a package, as the shapes that read it describe themselves. What it lets through has the right form;
 * what parts must be to each other (references, unique ids, marks of their aspect), only `readPackage` finds.
 */
export function packageSchema(): JsonSchema {
  const definitions: Definitions = new Map();
  const described = packageShape.describe(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: packageFormat,
    description:
      'A skills competition or a part of it. Points and shares are decimal strings, counts are whole numbers.',
    ...described,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
