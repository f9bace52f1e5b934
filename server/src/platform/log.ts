import { pino } from 'pino';

/** One JSON line per event on stderr, so that stdout stays free for what a person reads. The start sets its level. */
export const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false }));
