import type { ProblemView, RefusalCode, RefusalParams, RefusalView } from '@jiangsai/shared';

/** The server said no, in words that may be shown as they are. `problems` are the single faults of a refused batch. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  readonly where: string | undefined;
  readonly problems: readonly ProblemView[];

  constructor(
    readonly status: number,
    { error }: RefusalView,
  ) {
    super(error.message);
    this.code = error.code;
    this.params = error.params ?? {};
    this.where = error.where;
    this.problems = error.problems ?? [];
  }
}

/** Nobody answered, or somebody who is not our server did: the act may or may not have been done; the same command id may be sent again. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor(path: string, cause?: unknown) {
    super(path, { cause });
  }
}
