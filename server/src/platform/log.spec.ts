import { QueryFailedError } from 'typeorm';
import { logTo } from './log.js';

function logged(tell: (log: ReturnType<typeof logTo>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  tell(logTo({ write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('says of an error what it was and where it happened', () => {
    const [line] = logged((log) => log.error({ error: new TypeError('no such row'), url: '/api' }, 'request failed'));
    expect(line).toMatchObject({
      msg: 'request failed',
      url: '/api',
      error: { type: 'TypeError', message: 'no such row' },
    });
    expect((line?.['error'] as { stack: string }).stack).toContain('log.spec');
  });

  it('says nothing of what a statement wrote', () => {
    const failed = new QueryFailedError('INSERT', ['韩梅'], Object.assign(new Error('key taken'), { sql: "('韩梅')" }));
    const [line] = logged((log) => log.error({ error: failed }, 'request failed'));
    expect(line?.['error']).toMatchObject({ type: 'QueryFailedError', message: 'key taken' });
    expect(JSON.stringify(line)).not.toContain('韩梅');
  });

  it('survives whatever else was thrown', () => {
    const lines = logged((log) => {
      for (const error of ['text', null, undefined, 42]) log.error({ error }, 'odd');
    });
    expect(lines.map(({ msg }) => msg)).toEqual(['odd', 'odd', 'odd', 'odd']);
  });

  it('is one line per event, whatever the event contains', () => {
    expect(logged((log) => log.error({ url: '/a\nforged\r\nline' }, 'two\nlines'))).toHaveLength(1);
  });

  it('is silent about what nobody needs to act on', () => {
    expect(logged((log) => log.info('all is well'))).toEqual([]);
  });
});
