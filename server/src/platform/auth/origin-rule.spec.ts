import { Config } from '../config/index.js';
import { OriginRule } from './origin-rule.js';

const rule = new OriginRule(new Config({ PUBLIC_ORIGIN: 'https://results.example' }));

describe('a request that changes something', () => {
  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['from this very site', 'http://hall.local:3000', 'hall.local:3000', true],
    ['from a site that the installation names', 'https://results.example', '10.0.0.5:3000', true],
    ['from a program, which names no site', undefined, 'hall.local:3000', true],
    ['from another site', 'https://evil.example', 'hall.local:3000', false],
    ['from another port of this machine', 'http://hall.local:8080', 'hall.local:3000', false],
    ['from a site whose name only begins alike', 'http://hall.local.evil.example', 'hall.local', false],
    ['from a named site in clear text', 'http://results.example', '10.0.0.5:3000', false],
    ['from a page in a sandbox or a file', 'null', 'hall.local:3000', false],
    ['from something that is no address', 'hall.local:3000', 'hall.local:3000', false],
    ['to no host', 'http://hall.local:3000', undefined, false],
    ['with an empty origin', '', '', false],
  ])('%s', (_where, origin, host, allowed) => {
    expect(rule.allows(origin, host)).toBe(allowed);
  });
});
