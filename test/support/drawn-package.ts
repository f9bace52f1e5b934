/** Two are tied; what is drawn here depends on the ids. */
export const drawnPackage = {
  format: 'jiangsai-package/1',
  delegations: [{ id: 'north', name: '北队' }],
  skills: [
    {
      id: 'turning',
      scoring: { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '10', method: 'points' }] }] },
      ranking: { whenStillTied: 'draw' },
      entries: ['e1', 'e2', 'e3', 'e4'].map((id) => ({ id, name: `选手${id}`, delegation: 'north' })),
      marks: ['e1', 'e2', 'e3', 'e4'].map((entry) => ({ entry, aspect: 'A1', judge: '郑书瑶', value: '7' })),
      penalties: [{ entry: 'e4', points: '1', reason: '王景行投诉' }],
      decisions: [
        { kind: 'order', order: ['e1', 'e2', 'e3'], by: '吴嘉木' },
        { kind: 'draw', entries: ['e1', 'e2', 'e3'], seed: 'seed-of-tests' },
      ],
    },
  ],
};

type DrawnSkill = (typeof drawnPackage.skills)[number];

/** The same with another skill. */
export function changedPackage(change: (skill: DrawnSkill) => object): object {
  return { ...drawnPackage, skills: drawnPackage.skills.map(change) };
}
