import { QueryFailedError } from 'typeorm';
import { retryCollisions } from './retry-collisions.js';

const failed = (errno: number) => new QueryFailedError('UPDATE …', [], Object.assign(new Error('no'), { errno }));

/** A run that fails with these errors in turn, and then succeeds. */
function failing(...errors: Error[]) {
  let runs = 0;
  const run = () => {
    const error = errors[runs++];
    return error ? Promise.reject(error) : Promise.resolve('done');
  };
  return { run, runs: () => runs };
}

describe('a transaction that met another one', () => {
  it.each([
    ['to break a deadlock', 1213],
    ['because the other was first to take a key', 1062],
  ])('begins again when the database stopped it %s', async (_reason, errno) => {
    const { run, runs } = failing(failed(errno), failed(errno));
    expect(await retryCollisions(run)).toBe('done');
    expect(runs()).toBe(3);
  });

  it('gives up in the end, with the database’s own error', async () => {
    const { run, runs } = failing(...Array.from({ length: 100 }, () => failed(1213)));
    await expect(retryCollisions(run)).rejects.toThrow(QueryFailedError);
    expect(runs()).toBe(20);
  });

  it.each([
    ['a lock that nobody gave back', failed(1205)],
    ['a refusal', new Error('marking/not-open')],
  ])('is not mistaken for %s', async (_name, error) => {
    const { run, runs } = failing(error);
    await expect(retryCollisions(run)).rejects.toBe(error);
    expect(runs()).toBe(1);
  });
});
