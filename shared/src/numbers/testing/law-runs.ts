const fewer = process.env['LAW_RUNS'];

/**
 * How a law is tried, as parameters of `fc.assert`: on 1,000 made-up cases. Mutation testing breaks the code some thousand
 * times and asks for fewer (`LAW_RUNS`), always the same ones, and no smaller example of what it broke.
 */
export const lawRuns =
  fewer === undefined ? { numRuns: 1000 } : { numRuns: Number(fewer), seed: 1, endOnFailure: true };
