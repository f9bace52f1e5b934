// npm run bench:scoring: what one mark costs, kept up incrementally and worked out anew, and what a recount costs.
// Figures are medians; a ratio compares two things run in turn on the same data, so a slow machine does not matter.
import { parseArgs } from 'node:util';
import { LiveRanking, rankEntries, recountPackage, rescoreEntry, scoreEntry, scoreField } from '@jiangsai/shared';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '30000' } } });
const manyEntries = Number(values.entries);

/** Numbers that look random and are the same on every run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const roll = dice(20261122);
const points = () => String(roll(1001) / 100);

function skillOf({ entries, aspects, judges }) {
  const judged = judges > 1 ? { combine: { kind: 'trimmed-mean' } } : {};
  const scoring = {
    criteria: Array.from({ length: aspects / 10 }, (_, criterion) => ({
      id: `C${criterion}`,
      aspects: Array.from({ length: 10 }, (_, at) => ({
        id: `C${criterion}-${at}`,
        max: '10',
        method: 'points',
        ...judged,
      })),
    })),
  };
  const ids = scoring.criteria.flatMap((criterion) => criterion.aspects.map(({ id }) => id));
  const field = Array.from({ length: entries }, (_, at) => ({
    id: `e${at}`,
    division: 'all',
    status: 'competed',
    marks: ids.flatMap((aspect) =>
      Array.from({ length: judges }, (_, judge) => ({
        aspect,
        value: points(),
        ...(judges > 1 && { judge: `j${judge}` }),
      })),
    ),
  }));
  return { scoring, ids, field };
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function time(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** Runs the acts in turn, so that a busy machine hits them alike; medians in milliseconds. */
function inTurn(acts, rounds) {
  for (const act of acts) act();
  const times = acts.map(() => []);
  for (let round = 0; round < rounds; round += 1) acts.forEach((act, at) => times[at].push(time(act)));
  return times.map(median);
}

const ms = (value) => (value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(2)} ms`);
const say = (text) => process.stdout.write(`${text}\n`);
const line = (name, value, base) =>
  say(
    `  ${name.padEnd(58)} ${ms(value).padStart(11)}${base === undefined ? '' : `   ${(base / value).toFixed(1)} × less`}`,
  );

/** One judge changes one mark again and again: kept up, and from scratch. */
function oneMark({ scoring, ids, field }, rounds) {
  const scores = scoreField(scoring, field);
  const ranked = new Map(field.map((entry) => [entry.id, { ...entry, score: scores.get(entry.id) }]));
  const live = new LiveRanking([...ranked.values()]);
  const touched = field.map(({ marks, ...entry }) => ({ ...entry, marks: [...marks] }));
  const change = () => {
    const entry = touched[roll(touched.length)];
    const aspect = ids[roll(ids.length)];
    const at = entry.marks.findIndex((mark) => mark.aspect === aspect);
    entry.marks[at] = { ...entry.marks[at], value: points() };
    return { entry, aspect };
  };
  const kept = () => {
    const { entry, aspect } = change();
    const before = ranked.get(entry.id);
    const marks = entry.marks.filter((mark) => mark.aspect === aspect);
    const after = { ...before, score: rescoreEntry(scoring, before.score, aspect, marks) };
    ranked.set(entry.id, after);
    live.put(after);
    return live.findStanding(entry.id);
  };
  const anew = () => {
    const { entry } = change();
    ranked.set(entry.id, { ...ranked.get(entry.id), score: scoreEntry(scoring, entry.marks) });
    return rankEntries([...ranked.values()]);
  };
  const sort = () => rankEntries([...ranked.values()]);
  // Each way works on its own copy of what the other changed, so put everybody back in step first.
  const [keptTime, anewTime, sortTime] = inTurn([kept, anew, sort], rounds);
  return { keptTime, anewTime, sortTime };
}

function report(title, skill, rounds) {
  say(title);
  const { keptTime, anewTime, sortTime } = oneMark(skill, rounds);
  line('one mark, kept up (score of the entry and its place)', keptTime);
  line('one mark, its entry scored and the field ranked anew', anewTime);
  line('a plain full re-sort of the field', sortTime);
  say(`  kept up: ${(sortTime / keptTime).toFixed(0)} times cheaper than a re-sort\n`);
}

report('60 entries × 200 aspects × 5 judges', skillOf({ entries: 60, aspects: 200, judges: 5 }), 200);
const many = skillOf({ entries: manyEntries, aspects: 20, judges: 1 });
report(`${manyEntries} entries × 20 aspects`, many, 9);

say(`full recount of ${manyEntries} entries × 20 aspects`);
const pkg = {
  format: 'jiangsai-package/1',
  skills: [
    {
      id: 'many',
      scoring: many.scoring,
      prizes: [{ rule: 'by-share', awards: [{ award: 'first', share: '0.1' }] }],
      entries: many.field.map(({ id }) => ({ id })),
      marks: many.field.flatMap(({ id, marks }) => marks.map((mark) => ({ entry: id, ...mark }))),
    },
  ],
};
const scored = scoreField(many.scoring, many.field);
const rankedOnce = many.field.map((entry) => ({ ...entry, score: scored.get(entry.id) }));
const [recountTime, sortTime] = inTurn([() => recountPackage(pkg), () => rankEntries(rankedOnce)], 3);
line('recount', recountTime);
line('a plain full re-sort', sortTime);
say(`  a recount costs ${(recountTime / sortTime).toFixed(1)} re-sorts`);
