// npm run test:mutation [-- room…]: breaks the rules of each room in every small way and counts how often its specs notice.
import { Stryker } from '@stryker-mutator/core';

/** Share of the broken rules that the specs must notice. */
const required = 0.9;
const rooms = process.argv.length > 2 ? process.argv.slice(2) : ['scoring', 'ranking', 'awards'];

async function mutate(room) {
  process.env.ROOM = room;
  const mutants = await new Stryker({}).runMutationTest();
  const tried = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return { room, killed: killed.length, total: tried.length };
}

const figures = [];
for (const room of rooms) figures.push(await mutate(room));
const sum = (key) => figures.reduce((all, figure) => all + figure[key], 0);
figures.push({ room: 'all', killed: sum('killed'), total: sum('total') });

for (const { room, killed, total } of figures) {
  console.log(`${room.padEnd(8)} ${killed} of ${total} killed, ${((100 * killed) / total).toFixed(1)} %`);
}
if (figures.some(({ killed, total }) => killed < required * total)) process.exitCode = 1;
