import type { AspectOf, LocalText } from '@jiangsai/shared';

export type OptionAspect = AspectOf<'choice' | 'rating'>;

/** One of the answers that an aspect offers by name. */
export interface MarkOption {
  readonly id: string;
  readonly name: LocalText;
}

/** What can be chosen, in the order of the scheme; an option without a name goes by its id. */
export function markOptions(aspect: OptionAspect): MarkOption[] {
  const options = aspect.method === 'choice' ? aspect.choices : aspect.levels;
  return options.map(({ id, name }) => ({ id, name: isBlank(name) ? id : name }));
}

function isBlank(name: LocalText | undefined): name is undefined {
  if (name === undefined) return true;
  return (typeof name === 'string' ? [name] : Object.values(name)).every((words) => words.trim() === '');
}
