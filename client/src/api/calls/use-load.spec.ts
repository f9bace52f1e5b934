import { effectScope, nextTick, ref } from 'vue';
import { useLoad } from './use-load.js';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function inScope<T>(make: () => T): T {
  const made = effectScope(true).run(make);
  if (made === undefined) throw new Error('a scope that runs');
  return made;
}

describe('what a screen loads', () => {
  it('is nothing until it came', async () => {
    const loaded = inScope(() => useLoad(() => Promise.resolve('list')));
    expect([loaded.value.value, loaded.loading.value]).toEqual([null, true]);
    await settled();
    expect([loaded.value.value, loaded.loading.value]).toEqual(['list', false]);
  });

  it('stays while it is loaded again, and when that fails', async () => {
    const answers = [() => Promise.resolve('old'), () => Promise.reject(new Error('gone'))];
    const loaded = inScope(() => useLoad((): Promise<string> => answers.shift()?.() ?? Promise.resolve('new')));
    await settled();
    await loaded.reload();
    expect(loaded.value.value).toBe('old');
    expect(loaded.error.value).toEqual(new Error('gone'));
    await loaded.reload();
    expect([loaded.value.value, loaded.error.value]).toEqual(['new', null]);
  });

  it('is loaded anew when it is about something else', async () => {
    const key = ref('a');
    const loaded = inScope(() =>
      useLoad(
        () => settled().then(() => `list of ${key.value}`),
        () => key.value,
      ),
    );
    await settled();
    await settled();
    key.value = 'b';
    await nextTick();
    expect(loaded.value.value).toBeNull();
    await settled();
    await settled();
    expect(loaded.value.value).toBe('list of b');
  });

  it('drops an answer that a later question overtook', async () => {
    const release: ((text: string) => void)[] = [];
    const loaded = inScope(() => useLoad(() => new Promise<string>((resolve) => release.push(resolve))));
    const again = loaded.reload();
    release[1]?.('second');
    await again;
    release[0]?.('first');
    await settled();
    expect(loaded.value.value).toBe('second');
  });
});
