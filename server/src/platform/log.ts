import { pino, type DestinationStream, type Logger } from 'pino';

/** A log of one JSON line per event. Errors are logged under `error`, with type, message and stack. */
export function logTo(stream: DestinationStream): Logger {
  return pino({ level: 'warn', serializers: { error: describeError } }, stream);
}

// Nothing else of an error: the database's own carries the whole statement, names and password hashes included.
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { message, stack, code } = error as NodeJS.ErrnoException;
  return { type: error.constructor.name, message, stack, code };
}

/** The server's log is on stderr, so that stdout stays free for what a person reads. The start sets its level. */
export const log = logTo(pino.destination({ dest: 2, sync: false }));
