import type { NewCompetition, NewEntry, NewSkill, NewUnit, Scoring } from '@jiangsai/shared';

/** What the demonstration loads. People are invented; where schemes come from is said in data/README.md. */
export interface DemonstrationCompetition extends NewCompetition {
  readonly units: readonly NewUnit[];
  readonly skills: readonly DemonstrationSkill[];
}

export interface DemonstrationSkill extends NewSkill {
  readonly scoring: Scoring;
  /** Names of the judges, leader first. */
  readonly judges: readonly string[];
  /** `unit` is the name of one of the competition's units. */
  readonly entries: readonly (Omit<NewEntry, 'skill' | 'unit'> & { readonly unit: string })[];
  /** Still taking registrations: marking is not opened. */
  readonly registering?: boolean;
}

export const demonstrationCompetitions: readonly DemonstrationCompetition[] = [
  {
    name: { 'zh-CN': '技能天下(演示)', en: 'Skills under heaven (demonstration)' },
    tier: 'city',
    timeZone: 'Asia/Shanghai',
    startsOn: '2026-11-20',
    endsOn: '2026-11-30',
    units: [{ name: '株洲中车机车有限公司', shortName: '株机' }, { name: '湖南工业技师学院' }],
    skills: [
      {
        name: { 'zh-CN': '焊工', en: 'Welding' },
        quotaPerUnit: 3,
        prizes: [
          {
            rule: 'by-count',
            awards: [
              { award: 'first', count: 1 },
              { award: 'second', count: 2 },
            ],
          },
        ],
        scoring: {
          criteria: [
            {
              id: 'A',
              name: '外观',
              aspects: [
                { id: 'A1', max: '60', method: 'points' },
                { id: 'A2', max: '40', method: 'points' },
              ],
            },
            { id: 'B', name: '安全', aspects: [{ id: 'B1', max: '10', method: 'pass-fail' }] },
          ],
        },
        judges: ['钱一鸣'],
        entries: ['赵大勇', '孙小美', '李卫国', '周子涵', '吴桐', '郑立'].map((name, index) => ({
          name,
          unit: index % 2 ? '湖南工业技师学院' : '株洲中车机车有限公司',
        })),
      },
    ],
  },
];
