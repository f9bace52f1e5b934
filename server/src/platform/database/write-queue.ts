/**
 * One writer at a time. SQLite through TypeORM shares a single connection, so without this a second request would write
 * into the first one's open transaction, be acknowledged, and vanish with its rollback.
 */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task, task);
    this.last = result.catch(() => undefined);
    return result;
  }
}
