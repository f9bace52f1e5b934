import { newCommandId } from './command-id.js';

describe('a command id', () => {
  it('is a version 4 UUID', () => {
    expect(newCommandId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is fresh every time', () => {
    const ids = new Set(Array.from({ length: 1000 }, newCommandId));
    expect(ids.size).toBe(1000);
  });
});
