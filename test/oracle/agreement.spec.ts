import { difficult, expectAgreement } from './expect-agreement.js';
import { randomPackage } from './random-package.js';

describe('the product and the oracle', () => {
  test('agree on the first 5,000 random packages, among them many of every difficult kind', () => {
    const coverage = expectAgreement(1, 5_000);
    expect(difficult.filter((event) => coverage.of(event) < 20)).toEqual([]);
  }, 300_000);

  const fresh = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
  test(`agree on 300 packages that nobody has seen before (SEED=${fresh})`, () => {
    expectAgreement(fresh, 300);
  }, 60_000);
});

describe('a random package', () => {
  test('depends on nothing but its seed', () => {
    expect(randomPackage(7)).toEqual(randomPackage(7));
    expect(randomPackage(7)).not.toEqual(randomPackage(8));
  });
});
