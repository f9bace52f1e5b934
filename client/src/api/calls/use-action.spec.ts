import { ApiRefusal, ConnectionLost } from '../failures.js';
import { useAction } from './use-action.js';

const refused = new ApiRefusal(422, { error: { code: 'entry/reason-missing', message: 'Give a reason.' } });

/** An act whose answers are given one after another; it notes the command ids that it was sent with. */
function acting(...answers: (string | Error)[]) {
  const ids: string[] = [];
  const action = useAction((_input: unknown, { commandId }) => {
    ids.push(commandId);
    const answer = answers.shift() ?? 'done';
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { action, ids };
}

describe('an act of a user', () => {
  it('gives its answer and leaves no failure behind', async () => {
    const { action } = acting(refused, 'done');
    await action.run({ name: '甲' });
    expect(await action.run({ name: '乙' })).toEqual({ answer: 'done' });
    expect(action.failure.value).toBeNull();
  });

  it('keeps why it was refused until the next try', async () => {
    const { action } = acting(refused);
    expect(await action.run(1)).toBeNull();
    expect(action.failure.value).toBe(refused);
    action.clear();
    expect(action.failure.value).toBeNull();
  });

  it('is done once when it is tapped twice', async () => {
    const { action, ids } = acting();
    const [first, second] = await Promise.all([action.run(1), action.run(1)]);
    expect([first, second]).toEqual([{ answer: 'done' }, null]);
    expect(ids).toHaveLength(1);
    expect(action.busy.value).toBe(false);
  });

  it('is sent again under the same id after a lost answer', async () => {
    const { action, ids } = acting(new ConnectionLost('/api'), 'done');
    await action.run({ rows: [1, 2] });
    expect(action.failure.value).toBeInstanceOf(ConnectionLost);
    await action.run({ rows: [1, 2] });
    expect(ids[1]).toBe(ids[0]);
  });

  it('is a new act when something else is sent after a lost answer', async () => {
    const { action, ids } = acting(new ConnectionLost('/api'));
    await action.run({ rows: [1, 2] });
    await action.run({ rows: [1, 2, 3] });
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('is a new act after a refusal, and after it was done', async () => {
    const { action, ids } = acting(refused, 'done', 'done');
    await action.run(1);
    await action.run(1);
    await action.run(1);
    expect(new Set(ids).size).toBe(3);
  });

  it('tells files apart although they have no JSON', async () => {
    const { action, ids } = acting(new ConnectionLost('/api'));
    await action.run({ file: new File(['a'], 'scheme.xlsx') });
    await action.run({ file: new File(['ab'], 'scheme.xlsx') });
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('does not swallow a fault of the program', async () => {
    const { action } = acting(new TypeError('a bug'));
    await expect(action.run(1)).rejects.toThrow('a bug');
    expect(action.busy.value).toBe(false);
  });
});
