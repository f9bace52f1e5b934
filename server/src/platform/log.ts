import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

/** A log of one JSON line per event. Errors are logged under `error`, with type, message and stack. */
export function logTo(stream: DestinationStream): Logger {
  return pino({ level: 'warn', serializers: { error: stdSerializers.err } }, stream);
}

/** The server's log is on stderr, so that stdout stays free for what a person reads. The start sets its level. */
export const log = logTo(pino.destination({ dest: 2, sync: false }));
