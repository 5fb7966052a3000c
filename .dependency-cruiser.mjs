/**
 * The walls between the rooms (ARCHITECTURE.md): what each may import. A room that is not named here may import
 * nothing of `lib`; add it with what it needs.
 */
const MAY = {
  words: [],
  targets: ['words'],
  diagnosis: ['words', 'targets'],
  probe: ['words', 'targets'],
  check: ['words', 'targets', 'probe', 'diagnosis'],
  history: ['words'],
  export: ['words', 'targets', 'history'],
  i18n: ['words', 'targets'],
  report: ['words'],
  monitor: ['words', 'targets', 'probe', 'diagnosis', 'check', 'history', 'export', 'report'],
};
/** The one module of `probe` that a report goes through too. */
const STRIP = '^lib/probe/strip\\.ts$';
/** Rooms without a browser, a clock or storage. */
const PURE = ['words', 'targets', 'diagnosis'];
/** Files that stand beside the rooms, as `lib/browser.ts` and `lib/settings.ts`. */
const BESIDE = '^lib/[a-z-]+\\.ts$';
/** What `history` and `export` may take of `monitor`: its pure folds. */
const FOLDS = '^lib/monitor/(confirm|day|incidents)\\.ts$';

const rooms = Object.entries(MAY).map(([room, others]) => ({
  name: `room-${room}`,
  comment: `lib/${room} may import of the rooms: ${others.join(', ') || 'none'}`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: FOLDS },
  to: {
    path: '^(lib|components|entrypoints)/',
    pathNot: [
      ...[room, ...others].map((name) => `^lib/${name}/`),
      ...(PURE.includes(room) ? [] : [BESIDE, '^lib/i18n/']),
      ...(['history', 'export'].includes(room) ? [FOLDS] : []),
      ...(room === 'report' ? [STRIP] : []),
    ],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    {
      name: 'room-unknown',
      comment: 'A new room of lib has to say here what it may import.',
      severity: 'error',
      from: { path: '^lib/[^/]+/', pathNot: `^lib/(${Object.keys(MAY).join('|')})/` },
      to: { path: '^lib/', pathNot: '^lib/$1/' },
    },
    {
      name: 'beside-the-rooms',
      severity: 'error',
      from: { path: BESIDE },
      to: {
        path: '^(lib|components|entrypoints)/',
        pathNot: ['^lib/(words|targets)/', BESIDE],
      },
    },
    {
      name: 'folds-are-pure',
      comment: 'The folds of monitor are used without a browser.',
      severity: 'error',
      from: { path: FOLDS },
      to: { path: '^lib/', pathNot: ['^lib/words/', FOLDS] },
    },
    {
      name: 'collector-apart',
      comment: 'The collector shares words and the payload with the extension, and nothing else.',
      severity: 'error',
      from: { path: '^collector/(?!tests|bench)' },
      to: {
        path: ['^(lib|components|entrypoints|tests)/', '^collector/(tests|bench)/'],
        pathNot: ['^lib/words/', '^lib/report/payload\\.ts$'],
      },
    },
    {
      name: 'collector-two-parties',
      comment: 'Relay and gateway are run by two parties: neither holds code of the other.',
      severity: 'error',
      from: { path: '^collector/(relay|gateway)/' },
      to: { path: '^collector/(relay|gateway)/', pathNot: '^collector/$1/' },
    },
    {
      name: 'relay-stores-nothing',
      severity: 'error',
      from: { path: '^collector/relay/' },
      to: { path: '^collector/(store|publish|page)/' },
    },
    {
      name: 'one-browser',
      comment: 'lib/browser.ts is the only import of the browser.',
      severity: 'error',
      from: { pathNot: '^lib/browser\\.ts$' },
      to: { path: 'webextension-polyfill|wxt/dist/browser|@wxt-dev/browser' },
    },
    {
      name: 'pages-show',
      comment:
        'Pages show and ask; checking is the worker’s, and the documents’ that it probes in.',
      severity: 'error',
      from: { path: ['^components/', '^entrypoints/(?!background|frame|offscreen)'] },
      to: { path: '^lib/(probe|diagnosis|check|monitor)/' },
    },
    {
      name: 'worker-loads-no-catalogue',
      comment: 'A service worker has no import(): it says what lib/i18n/worker.ts carries.',
      severity: 'error',
      from: { path: ['^lib/(?!i18n/)', '^entrypoints/(background|frame|offscreen)'] },
      to: { path: '^lib/i18n/', pathNot: '^lib/i18n/(worker|worker-texts|time)\\.ts$' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|collector)/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dangling',
      comment: 'Of the polyfill there are types alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^webextension-polyfill$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
