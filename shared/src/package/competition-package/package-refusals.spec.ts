import { replaced } from '../../competition/checks/testing/replaced.js';
import { soundPackage } from '../testing/sound-package.js';
import { checkPackage } from './read-package.js';

/** Problems of the sound package with one place changed, as `code where`. */
function problemsWith(path: string, by: unknown): string[] {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return checkPackage(replaced(soundPackage, steps, by)).problems.map(({ code, where }) =>
    `${code} ${where ?? ''}`.trim(),
  );
}

const mark = { entry: 'e1', aspect: 't', value: '80' };
describe('a package with one fault is refused with its code and place', () => {
  it.each<[string, unknown, string]>([
    ['colour', 'red', 'package/unknown-key'],
    ['skills[0].colour', 'red', 'package/unknown-key skills[0]'],
    ['skills[0].marks[3].colour', 'red', 'package/unknown-key skills[0].marks[3]'],
    ['competition.id', 'a b', 'package/id-invalid competition.id'],
    ['competition.tier', '', 'package/not-a-text competition.tier'],
    ['units[1].id', 'u1', 'package/duplicate-id units[1].id'],
    ['delegations[1]', { id: 'd1' }, 'package/duplicate-id delegations[1].id'],
    ['skills[1].id', 'heat', 'package/duplicate-id skills[1].id'],
    ['skills[0].id', '-heat', 'package/id-invalid skills[0].id'],
    ['skills[0].scoring', null, 'package/key-missing skills[0]'],
    ['skills[1].scoring.criteria', [], 'package/list-empty skills[1].scoring.criteria'],
    ['skills[1].scoring.criteria[0].aspects', [], 'package/list-empty skills[1].scoring.criteria[0].aspects'],
    ['skills[1].scoring.criteria[0].weight', '0', 'package/max-not-positive skills[1].scoring.criteria'],
  ])('%s: %j', (path, by, problem) => {
    expect(problemsWith(path, by)).toEqual([problem]);
  });
});

describe('entries', () => {
  it.each<[string, unknown, string]>([
    ['[1].id', 'e3', 'package/duplicate-id skills[0].entries[2].id'],
    ['[1].unit', 'u9', 'package/unknown-unit skills[0].entries[1].unit'],
    ['[1].delegation', 'u1', 'package/unknown-delegation skills[0].entries[1].delegation'],
    ['[1].status', 'late', 'package/unknown-value skills[0].entries[1].status'],
    ['[1].time', 60, 'number/not-a-decimal skills[0].entries[1].time'],
    ['[1].size', -1, 'package/not-a-count skills[0].entries[1].size'],
    ['[1].levelHeld', 6, 'package/unknown-value skills[0].entries[1].levelHeld'],
    ['[1].levelHeld', '5', 'package/unknown-value skills[0].entries[1].levelHeld'],
    ['[1].honoursHeld', ['', 'a'], 'package/not-a-text skills[0].entries[1].honoursHeld[0]'],
    ['[1].division', '', 'package/not-a-text skills[0].entries[1].division'],
  ])('%s: %j', (path, by, problem) => {
    expect(problemsWith(`skills[0].entries${path}`, by)).toEqual([problem]);
  });

  it.each([5, 4, 3, 2, 1, 'apprentice', 'special', 'chief'])('may hold the level %j', (level) => {
    expect(problemsWith('skills[0].entries[1].levelHeld', level)).toEqual([]);
  });

  it('may bear the id of an entry of another skill', () => {
    expect(problemsWith('skills[1].entries', [{ id: 'e1' }])).toEqual([]);
  });
});

describe('marks', () => {
  it.each<[string, unknown, string]>([
    ['[0].entry', 'e9', 'package/unknown-entry skills[0].marks[0].entry'],
    ['[0].entry', 'final', 'package/unknown-entry skills[0].marks[0].entry'],
    ['[0].aspect', 'T', 'package/unknown-aspect skills[0].marks[0].aspect'],
    ['[0].aspect', 'constructor', 'package/unknown-aspect skills[0].marks[0].aspect'],
    ['[0].value', 80, 'package/not-a-text skills[0].marks[0].value'],
    ['[0].value', '', 'package/not-a-text skills[0].marks[0].value'],
    ['[0].value', '100.1', 'marking/out-of-range skills[0].marks[0].value'],
    ['[0].value', '+5', 'marking/not-a-number skills[0].marks[0].value'],
    ['[0].value', '１２', 'marking/not-a-number skills[0].marks[0].value'],
    ['[0].value', '80.123456789', 'marking/too-many-decimals skills[0].marks[0].value'],
    ['[0].value', 'veto', 'marking/veto-not-allowed skills[0].marks[0].value'],
    ['[0].value', 'dnf', 'marking/dnf-not-allowed skills[0].marks[0].value'],
    ['[1].value', '8.3', 'marking/not-a-step skills[0].marks[1].value'],
    ['[1].judge', null, 'marking/judge-missing skills[0].marks[1]'],
    ['[2].judge', 'j1', 'marking/duplicate-mark skills[0].marks[2]'],
    ['[13].value', '4', 'marking/not-whole skills[0].marks[13].value'],
    ['[13].value', '1', 'marking/judgement-spread skills[0].marks[13]'],
    ['[17]', mark, 'marking/several-marks skills[0].marks[17]'],
  ])('%s: %j', (path, by, problem) => {
    expect(problemsWith(`skills[0].marks${path}`, by)).toEqual([problem]);
  });
});

describe('penalties and decisions', () => {
  it.each<[string, unknown, string]>([
    ['penalties[0].entry', 'e9', 'package/unknown-entry skills[0].penalties[0].entry'],
    ['penalties[0].points', '-1', 'package/negative skills[0].penalties[0].points'],
    ['penalties[0].points', 1, 'number/not-a-decimal skills[0].penalties[0].points'],
    ['decisions[0].kind', 'coin', 'package/unknown-decision skills[0].decisions[0]'],
    ['decisions[0].kind', null, 'package/key-missing skills[0].decisions[0]'],
    ['decisions[0].order', ['e1', 'e9'], 'package/unknown-entry skills[0].decisions[0].order[1]'],
    ['decisions[0].order', ['e1', 'e3', 'e1'], 'package/duplicate-id skills[0].decisions[0].order[2]'],
    ['decisions[0].entries', ['e1'], 'package/unknown-key skills[0].decisions[0]'],
    ['decisions[1].seed', '', 'package/not-a-text skills[0].decisions[1].seed'],
    ['decisions[1].entries', ['e9'], 'package/unknown-entry skills[0].decisions[1].entries[0]'],
    ['decisions[2].award', null, 'package/key-missing skills[0].decisions[2]'],
    ['decisions[2].entries', null, 'package/key-missing skills[0].decisions[2]'],
    ['decisions[3].award', 'first', 'package/unknown-key skills[0].decisions[3]'],
  ])('%s: %j', (path, by, problem) => {
    expect(problemsWith(`skills[0].${path}`, by)).toEqual([problem]);
  });
});

describe('rules', () => {
  it.each<[string, unknown, string]>([
    [
      'scoring.components[1].criteria[1].aspects[0].id',
      'p',
      'package/duplicate-id skills[0].scoring.components[1].criteria[1].aspects[0].id',
    ],
    ['ranking.keys[2].by', 'component:A', 'package/key-not-in-scheme skills[0].ranking.keys[2].by'],
    ['ranking.keys[5].by', 'mark:p', 'package/key-not-in-scheme skills[0].ranking.keys[5].by'],
    ['ranking.keys[6].order', null, 'package/time-descending skills[0].ranking.keys[6]'],
    ['scoring.scale', { kind: 'none' }, 'package/key-not-in-scheme skills[0].ranking.keys[1].by'],
    ['prizes[0].awards', [], 'package/list-empty skills[0].prizes[0].awards'],
    ['prizes[1].awards[0].share', '3/2', 'number/not-a-share skills[0].prizes[1].awards[0].share'],
    ['qualification.minComponents', { oral: '1' }, 'package/unknown-component skills[0].qualification.minComponents'],
    ['qualification.declined', ['e9'], 'package/unknown-entry skills[0].qualification.declined[0]'],
    ['qualification.declined', ['e1', 'e1'], 'package/duplicate-id skills[0].qualification.declined[1]'],
    ['honours[0].when.levels', [6], 'package/unknown-value skills[0].honours[0].when.levels[0]'],
    ['promotions[0].to', 'master', 'package/unknown-value skills[0].promotions[0].to'],
  ])('%s: %j', (path, by, problem) => {
    expect(problemsWith(`skills[0].${path}`, by)).toEqual([problem]);
  });

  it.each<[unknown, string]>([
    [{ rule: 'by-luck' }, 'package/unknown-delegation-rule delegationRanking'],
    [
      { rule: 'place-points', points: ['8', '7.5', '-1'], keys: [{ by: 'award:' }] },
      'package/unknown-value delegationRanking.keys[0].by',
    ],
    [{ rule: 'place-points', points: { first: '8' } }, 'package/not-a-list delegationRanking.points'],
    [{ rule: 'sum-of-scores', best: '3' }, 'package/not-a-count delegationRanking.best'],
    [{ rule: 'total-scaled', points: {} }, 'package/unknown-key delegationRanking'],
    [{ rule: 'medal-points', tieAtCut: 'undecided' }, 'package/unknown-value delegationRanking.tieAtCut'],
  ])('of delegations: %j', (by, problem) => {
    expect(problemsWith('delegationRanking', by)).toEqual([problem]);
  });
});

describe('ways of those who qualify', () => {
  const scoring = soundPackage.skills[1]?.scoring;
  const skill = (id: string, into?: string) => ({ id, scoring, qualification: { into } });
  const problemsOf = (...skills: unknown[]) =>
    checkPackage({ format: 'jiangsai-package/1', skills }).problems.map(({ where, params }) => [
      where,
      params?.['way'],
    ]);

  it('may lead on, meet, and lead out of the file', () => {
    expect(problemsOf(skill('a', 'c'), skill('b', 'c'), skill('c', 'national final'), skill('d', 'a'))).toEqual([]);
  });

  it('may not lead back: every skill on the circle is told, and none that only leads into it', () => {
    expect(problemsOf(skill('a', 'a'))).toEqual([['skills[0].qualification.into', 'a → a']]);
    expect(problemsOf(skill('x', 'a'), skill('a', 'b'), skill('b', 'c'), skill('c', 'a'))).toEqual([
      ['skills[1].qualification.into', 'a → b → c → a'],
      ['skills[2].qualification.into', 'a → b → c → a'],
      ['skills[3].qualification.into', 'a → b → c → a'],
    ]);
  });

  it('may be as long as the file', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => skill(`s${index}`, `s${index + 1}`));
    expect(problemsOf(...long)).toEqual([]);
    expect(problemsOf(...long, skill('s5000', 's4999'))).toHaveLength(2);
  });
});

describe('many faults', () => {
  it('are told all together, in the order of the file’s parts', () => {
    const [heat] = soundPackage.skills;
    const broken = {
      ...soundPackage,
      units: [{ id: 'u1' }, { id: 'u1' }],
      skills: [
        {
          ...heat,
          entries: [...(heat?.entries ?? []), { id: 'e4', status: 'late' }],
          marks: [{ ...mark, value: 'x' }],
        },
      ],
    };
    expect(checkPackage(broken).problems.map(({ code, where }) => [code, where])).toEqual([
      ['package/duplicate-id', 'units[1].id'],
      ['package/unknown-value', 'skills[0].entries[3].status'],
      ['marking/not-a-number', 'skills[0].marks[0].value'],
    ]);
  });

  it('in the scheme are not told again with every mark', () => {
    expect(problemsWith('skills[0].scoring', null)).toEqual(['package/key-missing skills[0]']);
    expect(problemsWith('skills[0].scoring.components[0].criteria[0].aspects[0].method', 'magic')).toEqual([
      'package/unknown-method skills[0].scoring.components[0].criteria[0].aspects[0]',
    ]);
  });

  it('beyond the first thousand are counted', () => {
    const { problems } = checkPackage(
      replaced(
        soundPackage,
        ['units'],
        Array.from({ length: 1500 }, () => ({})),
      ),
    );
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toEqual({ code: 'package/more-problems', params: { more: 500 } });
  });
});
