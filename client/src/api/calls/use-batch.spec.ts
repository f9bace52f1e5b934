import { ApiRefusal, ConnectionLost } from '../failures.js';
import { useBatch } from './use-batch.js';

const refused = (message: string) => new ApiRefusal(409, { error: { code: 'competition/changed-meanwhile', message } });
const items = ['a', 'b', 'c'].map((id) => ({ id }));

describe('one act on several things', () => {
  it('is done on each, one after another', async () => {
    const batch = useBatch<{ id: string }, string>();
    const order: string[] = [];
    const answers = await batch.run(items, ({ id }) => {
      order.push(id);
      return Promise.resolve(id.toUpperCase());
    });
    expect(order).toEqual(['a', 'b', 'c']);
    expect(answers).toEqual(['A', 'B', 'C']);
    expect([batch.done.value, batch.of.value, batch.busy.value]).toEqual([3, 3, false]);
  });

  it('goes on after a refusal and keeps each by its id', async () => {
    const batch = useBatch<{ id: string }, string>();
    const answers = await batch.run(items, ({ id }) =>
      id === 'b' ? Promise.reject(refused('changed')) : Promise.resolve(id),
    );
    expect(answers).toEqual(['a', 'c']);
    expect([...batch.refusals.value]).toEqual([['b', 'changed']]);
  });

  it('stops when nobody answers', async () => {
    const batch = useBatch<{ id: string }, string>();
    const tried: string[] = [];
    await batch.run(items, ({ id }) => {
      tried.push(id);
      return Promise.reject(new ConnectionLost('/api'));
    });
    expect(tried).toEqual(['a']);
    expect(batch.lost.value).toBeInstanceOf(ConnectionLost);
    expect(batch.busy.value).toBe(false);
  });

  it('forgets the refusals of the batch before', async () => {
    const batch = useBatch<{ id: string }, string>();
    await batch.run(items, () => Promise.reject(refused('changed')));
    await batch.run(items.slice(0, 1), ({ id }) => Promise.resolve(id));
    expect(batch.refusals.value.size).toBe(0);
  });
});
