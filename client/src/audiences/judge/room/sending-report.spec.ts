import { sendingReport } from './sending-report.js';

const nothing = { waiting: 0, refused: 0 };
const idle = { kind: 'idle' } as const;

describe('the header of a judge', () => {
  it('says that all is stored only when nothing waits and nothing was refused', () => {
    expect(sendingReport(idle, nothing, true, 0)).toMatchObject({ tone: 'stored', word: 'stored' });
    expect(sendingReport(idle, { waiting: 1, refused: 0 }, true, 0).word).toBe('kept');
    expect(sendingReport(idle, { waiting: 0, refused: 1 }, true, 0).word).toBe('refused');
  });

  it('counts what is kept and says when it tries again', () => {
    const waiting = { kind: 'waiting', reason: 'connection', retryAt: 12_300 } as const;
    expect(sendingReport(waiting, { waiting: 3, refused: 0 }, true, 10_000)).toEqual({
      tone: 'waiting',
      word: 'kept',
      detail: 'connection',
      count: 3,
      seconds: 3,
    });
  });

  it('never counts below zero when a try is overdue', () => {
    const waiting = { kind: 'waiting', reason: 'busy', retryAt: 1_000 } as const;
    expect(sendingReport(waiting, { waiting: 1, refused: 0 }, true, 9_000).seconds).toBe(0);
  });

  it('asks to sign in again when that is what is missing', () => {
    const waiting = { kind: 'waiting', reason: 'session', retryAt: 0 } as const;
    expect(sendingReport(waiting, { waiting: 1, refused: 0 }, true, 0).detail).toBe('session');
  });

  it('does not call itself stored on a device without a network', () => {
    expect(sendingReport(idle, nothing, false, 0)).toMatchObject({ tone: 'plain', word: 'offline' });
  });

  it('asks for a reload when the browser took the storage away', () => {
    expect(sendingReport({ kind: 'broken' }, nothing, true, 0)).toMatchObject({ tone: 'refused', detail: 'reload' });
  });
});
