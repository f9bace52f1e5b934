import type { EntryRuleFacts, SkillLevel } from '@jiangsai/shared';

/** Facts of an entry while they are typed; '' is none. */
export interface FactsDraft {
  time: string;
  size: number;
  levelHeld: SkillLevel | '';
  honoursHeld: string[];
  pool: string;
}

export function factsDraftOf({ time, size, levelHeld, honoursHeld, pool }: EntryRuleFacts): FactsDraft {
  return {
    time: time ?? '',
    size: size ?? 1,
    levelHeld: levelHeld ?? '',
    honoursHeld: [...(honoursHeld ?? [])],
    pool: pool ?? '',
  };
}

/** All facts at once; what is not given is left out, so that it is taken away. */
export function factsOf({ time, size, levelHeld, honoursHeld, pool }: FactsDraft): EntryRuleFacts {
  const titles = honoursHeld.map((title) => title.trim()).filter((title) => title !== '');
  return {
    ...(time.trim() !== '' && { time: time.trim() }),
    ...(size !== 1 && { size }),
    ...(levelHeld !== '' && { levelHeld }),
    ...(titles.length > 0 && { honoursHeld: titles }),
    ...(pool.trim() !== '' && { pool: pool.trim() }),
  };
}
