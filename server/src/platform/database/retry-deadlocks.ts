import { QueryFailedError } from 'typeorm';

const mostRuns = 20;
const deadlock = 1213;

/**
 * MySQL breaks a circle of transactions that wait for each other by rolling one of them back whole. Nothing is wrong with
 * that one: it begins again, because no judge should see a failure for having signed in together with others.
 */
export async function retryDeadlocks<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let runs = 1; ; runs++) {
    try {
      return await run();
    } catch (error) {
      if (!isDeadlock(error) || runs === mostRuns) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { errno?: unknown }).errno === deadlock;
}
