/** 赛级, from the workplace to the world. */
export const tiers = ['enterprise', 'county', 'city', 'province', 'industry', 'nation', 'worldskills'] as const;
export type Tier = (typeof tiers)[number];
