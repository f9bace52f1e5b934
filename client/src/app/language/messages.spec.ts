import type { MessageTree } from '../audiences.js';
import { messages } from './messages.js';

function keysOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

function textsOf(tree: MessageTree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
}

describe('the texts of the screens', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf(messages.en).sort()).toEqual(keysOf(messages['zh-CN']).sort());
  });

  it('are all filled in', () => {
    const texts = [...textsOf(messages.en), ...textsOf(messages['zh-CN'])];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});
