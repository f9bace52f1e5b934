import { drawSigns, makeCredentials } from './make-credentials.js';

const counting = () => {
  let next = 0;
  return (bytes: Uint8Array) => bytes.forEach((_, at) => (bytes[at] = next++ % 256));
};
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

describe('the first credentials of a judge', () => {
  it('are long enough and free of signs that look alike', () => {
    const { login, password } = makeCredentials(random);
    expect(login).toMatch(/^j[a-hjkmnp-z2-9]{6}$/);
    expect(password).toMatch(/^[a-hjkmnp-z2-9]{10}$/);
  });

  it('differ from judge to judge', () => {
    const logins = Array.from({ length: 200 }, () => makeCredentials(random).login);
    expect(new Set(logins).size).toBe(200);
  });

  it('use every sign equally often', () => {
    const signs = drawSigns(31 * 8, counting());
    const counts = new Map<string, number>();
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array(31).fill(8));
  });
});
