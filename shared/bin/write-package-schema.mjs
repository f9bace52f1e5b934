// Writes the published schema anew from the shapes that read packages.
import { packageSchema } from '@jiangsai/shared';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = fileURLToPath(new URL('../../docs/package.schema.json', import.meta.url));
const style = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(packageSchema()), { ...style, filepath: file }));
