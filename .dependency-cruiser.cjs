/** The arrows of the house. Each comment says what to do instead, because that is what the reader of a failure needs. */

const leaves = ['numbers', 'canonical', 'refusals'];
// Each room imports only rooms to its right.
const chain = ['protocol', 'board', 'awards', 'ranking', 'scoring', 'marking', 'competition'];

const rooms = {
  ...Object.fromEntries(leaves.map((room) => [room, leaves])),
  ...Object.fromEntries(chain.map((room, at) => [room, [...leaves, ...chain.slice(at + 1)]])),
  // The wire carries grants, and nothing but package reads the wire.
  protocol: [...leaves, ...chain, 'access'],
  access: [...leaves, 'competition'],
  ledger: leaves,
  draw: leaves,
  package: [...leaves, ...chain, 'access', 'ledger', 'draw'],
};

const advice = {
  package: 'A package reads the rooms, not the door of shared: import from the index of the room that owns the name.',
  ledger: 'The ledger knows no subject: give it a ready payload and interpret it in the room that wrote it.',
  draw: 'A draw stands alone: pass the list to shuffle in as plain identifiers.',
  access: 'Rights know only the words of a competition: move the rule into the room whose act it guards.',
};

const sharedRooms = Object.entries(rooms).map(([room, allowed]) => ({
  name: `shared-${room}`,
  comment:
    advice[room] ??
    (leaves.includes(room)
      ? 'A leaf room knows nothing of competitions: move the code into the room whose word it needs.'
      : `Arrows run ${chain.join(' > ')}: move what both need into the room further right, or pass it in as data.`),
  severity: 'error',
  from: { path: `^shared/src/${room}/` },
  to: { path: '^shared/', pathNot: `^shared/src/(${[room, ...allowed].join('|')})/` },
}));

const shared = [
  ...sharedRooms,
  {
    name: 'shared-nothing-reads-package',
    comment: 'A package reads every room and no room reads it: pass the plain data in, and let package translate.',
    severity: 'error',
    from: { path: '^shared/src/', pathNot: '^shared/src/(package/|index[.]ts$)' },
    to: { path: '^shared/src/package/' },
  },
  {
    name: 'shared-unknown-room',
    comment: 'Put the file into an existing room, or give the new room its place among the arrows in this file.',
    severity: 'error',
    from: { path: '^shared/src/[^/]+/', pathNot: `^shared/src/(${Object.keys(rooms).join('|')})/` },
    to: {},
  },
  {
    name: 'shared-is-pure',
    comment:
      'Rules take plain data and return plain data: let server or client fetch, store or read, then call the rule.',
    severity: 'error',
    from: { path: '^shared/src/', pathNot: '[.]spec[.]ts$|/testing/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'shared-is-the-floor',
    comment: 'Shared stands under both sides: move the word or rule into shared, or pass the value in.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: '^(server|client|test)/|node_modules/(@nestjs|typeorm|vue|element-plus)/' },
  },
  {
    name: 'shared-by-its-front-door',
    comment: 'Import from @jiangsai/shared; if the name is missing there, export it from the index of its room.',
    severity: 'error',
    from: { path: '^(server|client|test)/' },
    to: { path: '^shared/', pathNot: '^shared/(src|dist)/index[.](ts|js|d[.]ts)$' },
  },
];

const inServer = (suffixes) => ({ path: `^server/src/.+[.](${suffixes})[.]ts$` });

const server = [
  {
    name: 'server-door-calls-service',
    comment: 'A door asks its service: add the question or act there, and let it return the DTO.',
    severity: 'error',
    from: inServer('controller|gateway'),
    to: { path: '[.](repository|entity)[.]ts$' },
  },
  {
    name: 'server-service-knows-no-door',
    comment: 'A service does not know who called: return the answer, or announce through platform after commit.',
    severity: 'error',
    from: inServer('service'),
    to: { path: '[.](controller|gateway)[.]ts$|node_modules/(fastify|@fastify|@nestjs/platform-fastify|socket[.]io)/' },
  },
  {
    name: 'server-storage-at-the-bottom',
    comment: 'Storage answers questions by name: let the service call it and decide; refuse in the service.',
    severity: 'error',
    from: inServer('repository|entity'),
    to: { path: '[.](service|controller|gateway)[.]ts$' },
  },
  {
    name: 'server-entity-is-the-last',
    comment: 'An entity is only the shape of a row: put the question into the repository.',
    severity: 'error',
    from: inServer('entity'),
    to: { path: '[.]repository[.]ts$' },
  },
  {
    name: 'server-typeorm-only-in-storage',
    comment: 'Name the question and put it into the repository of this feature; connections belong to platform.',
    severity: 'error',
    from: { path: '^server/src/', pathNot: '^server/src/platform/|[.](repository|entity|spec)[.]ts$' },
    to: { path: 'node_modules/(typeorm|mysql2|libsql)/' },
  },
  {
    name: 'server-feature-by-its-index',
    comment:
      "Import from the other feature's index.ts; if the name is missing there, its owner must decide to export it.",
    severity: 'error',
    from: { path: '^server/src/([^/]+)/' },
    to: { path: '^server/src/[^/]+/', pathNot: '^server/src/($1|platform)/|^server/src/[^/]+/index[.]ts$' },
  },
  {
    name: 'server-platform-knows-no-feature',
    comment: 'Platform serves every feature alike: let the feature register itself with what platform offers.',
    severity: 'error',
    from: { path: '^server/src/platform/' },
    to: { path: '^server/src/', pathNot: '^server/src/platform/' },
  },
  {
    name: 'server-board-and-ledger-stand-alone',
    comment: 'Board and ledger take what others hand them: let the other feature call their index instead.',
    severity: 'error',
    from: { path: '^server/src/(board|ledger)/' },
    to: { path: '^server/src/', pathNot: '^server/src/($1|platform)/' },
  },
  {
    name: 'server-no-circle-of-features',
    comment:
      'Two features that need each other hide a third thing: let one announce an event, or move the shared part down.',
    severity: 'error',
    scope: 'folder',
    from: { path: '^server/src/[^/]+$' },
    to: { circular: true, path: '^server/src/[^/]+$' },
  },
];

const client = [
  {
    name: 'client-audiences-apart',
    comment:
      'Each audience is its own product: move what two need to pieces (to ui without domain words), a rule to shared.',
    severity: 'error',
    from: { path: '^client/src/audiences/([^/]+)/' },
    to: { path: '^client/src/audiences/', pathNot: '^client/src/audiences/$1/' },
  },
  {
    name: 'client-pieces-serve-audiences',
    comment: 'A piece is what several audiences share: pass what it needs from a screen in as properties.',
    severity: 'error',
    from: { path: '^client/src/pieces/' },
    to: { path: '^client/src/(app|audiences)/' },
  },
  {
    name: 'client-ui-knows-nothing-of-ours',
    comment: 'A ui piece has no domain words: take texts and values as props, and report by events.',
    severity: 'error',
    from: { path: '^client/src/ui/' },
    to: { path: '^client/src/(?!ui/)|^shared/|^@jiangsai/' },
  },
  {
    name: 'client-wire-in-four-rooms',
    comment:
      'Only realtime, api, session and outbox talk to the server or keep unsent work: call a function of theirs.',
    severity: 'error',
    from: { path: '^client/src/', pathNot: '^client/src/(realtime|api|session|outbox)/' },
    to: { path: 'node_modules/(socket[.]io-client|idb)/' },
  },
  {
    name: 'client-wire-knows-no-screen',
    comment:
      'What talks to the server must work without a screen: expose state or a callback, and let the screen use it.',
    severity: 'error',
    from: { path: '^client/src/(realtime|api|session|outbox)/' },
    to: { path: '[.]vue$|^client/src/(app|audiences|pieces|ui)/' },
  },
];

const whole = [
  {
    name: 'no-circle',
    comment: 'Move what both files need into a third one that imports neither.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'sides-meet-in-shared',
    comment: 'Server and client agree through shared and the wire: put the common word into shared/src/protocol.',
    severity: 'error',
    from: { path: '^(server|client)/' },
    to: { path: '^(server|client|test)/', pathNot: '^$1/' },
  },
  {
    name: 'test-from-outside',
    comment:
      'A test here uses the product as its users do: call the API or the page; inner details belong to a spec beside the code.',
    severity: 'error',
    from: { path: '^test/' },
    to: { path: '^(server|client)/' },
  },
];

module.exports = {
  forbidden: [...whole, ...shared, ...server, ...client],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    // Types are arrows too: a type-only import ties two rooms together just as tightly.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
