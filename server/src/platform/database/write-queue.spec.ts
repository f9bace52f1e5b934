import { WriteQueue } from './write-queue.js';

/** A task that ends when it is told to. */
function gate(): { task: () => Promise<string>; open: () => void; begun: () => boolean } {
  let open = () => undefined as void;
  let begun = false;
  const wait = new Promise<void>((resolve) => (open = resolve));
  const task = async () => {
    begun = true;
    await wait;
    return 'done';
  };
  return { task, open: () => open(), begun: () => begun };
}
const turns = () => new Promise((resolve) => setImmediate(resolve));

describe('the write queue', () => {
  it('begins a task only when the one before has ended', async () => {
    const queue = new WriteQueue();
    const [first, second] = [gate(), gate()];
    const answers = [queue.run(first.task), queue.run(second.task)];
    await turns();
    expect([first.begun(), second.begun()]).toEqual([true, false]);
    first.open();
    await turns();
    expect(second.begun()).toBe(true);
    second.open();
    expect(await Promise.all(answers)).toEqual(['done', 'done']);
  });

  it('keeps the order in which tasks came', async () => {
    const queue = new WriteQueue();
    const order: number[] = [];
    const tasks = [5, 1, 3].map((wait, index) => async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      order.push(index);
    });
    await Promise.all(tasks.map((task) => queue.run(task)));
    expect(order).toEqual([0, 1, 2]);
  });

  it('tells a failure only to whoever asked, and goes on', async () => {
    const queue = new WriteQueue();
    const failing = queue.run(() => Promise.reject(new Error('mine')));
    const next = queue.run(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('mine');
    expect(await next).toBe('fine');
  });

  it('goes on after a task that throws before its first pause', async () => {
    const queue = new WriteQueue();
    const throwing = queue.run(() => {
      throw new Error('at once');
    });
    await expect(throwing).rejects.toThrow('at once');
    expect(await queue.run(() => Promise.resolve(1))).toBe(1);
  });
});
