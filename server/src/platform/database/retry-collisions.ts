import { QueryFailedError } from 'typeorm';

const mostRuns = 20;

/**
 * MySQL breaks a circle of transactions that wait for each other by rolling one of them back whole (1213), and stops one
 * whose key another took after it had looked (1062). Nothing is wrong with either: it begins again, sees what the other
 * wrote, and ends as it would have, had it come a moment later.
 */
const collisions: ReadonlySet<unknown> = new Set([1213, 1062]);

export async function retryCollisions<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let runs = 1; ; runs++) {
    try {
      return await run();
    } catch (error) {
      if (!isCollision(error) || runs === mostRuns) throw error;
    }
  }
}

function isCollision(error: unknown): boolean {
  return error instanceof QueryFailedError && collisions.has((error.driverError as { errno?: unknown }).errno);
}
