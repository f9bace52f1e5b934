/**
 * 技能等级, lowest first: 学徒工 < 5 初级工 < 4 中级工 < 3 高级工 < 2 技师 < 1 高级技师 < 特级技师 < 首席技师.
 * Who holds none stands below them all.
 */
export const skillLevels = ['apprentice', 5, 4, 3, 2, 1, 'special', 'chief'] as const;
export type SkillLevel = (typeof skillLevels)[number];
