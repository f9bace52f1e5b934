import { difficult, expectAgreement } from './expect-agreement.js';

// A file of its own, so that both halves of the 10,000 run at the same time.
test('the product and the oracle agree on the second 5,000 random packages', () => {
  const coverage = expectAgreement(5_001, 5_000);
  expect(difficult.filter((event) => coverage.of(event) < 20)).toEqual([]);
}, 300_000);
