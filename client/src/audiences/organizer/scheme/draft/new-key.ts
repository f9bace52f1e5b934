const opened = Date.now().toString(36);
let count = 0;

/** A name for a part of a draft; no other part has it, also not one of a draft that was kept from another day. */
export function newKey(): string {
  count += 1;
  return `${opened}-${count}`;
}
