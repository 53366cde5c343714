/**
 * The rooms of src/ and what each may import besides itself: the table of ARCHITECTURE.md, enforced.
 * `packages` are the npm packages that only some rooms may use.
 */
const rooms = {
  definition: { rooms: [], packages: ['cdk8s', '@cdk8s'] },
  model: { rooms: [], packages: ['cdk8s'] },
  conventions: { rooms: ['model'], packages: [] },
  routing: { rooms: ['model'], packages: [] },
  problems: { rooms: [], packages: ['fastest-levenshtein'] },
  load: {
    rooms: ['store', 'yaml', 'definition', 'model', 'conventions', 'problems'],
    packages: ['esbuild', '@babel', 'yaml'],
  },
  parse: {
    rooms: ['observability', 'yaml', 'definition', 'model', 'conventions', 'routing', 'problems'],
    packages: ['zod'],
  },
  yaml: { rooms: [], packages: ['yaml'] },
  observability: { rooms: ['model', 'conventions'], packages: ['@grafana', '@prometheus-io', '@lezer'] },
  constructs: {
    rooms: ['observability', 'yaml', 'model', 'conventions', 'routing'],
    packages: ['cdk8s', 'constructs', '@cdk8s'],
  },
  render: {
    rooms: ['constructs', 'observability', 'yaml', 'model', 'conventions', 'routing', 'problems'],
    packages: ['cdk8s', 'constructs', '@cdk8s'],
  },
  checks: {
    rooms: ['access', 'definition', 'model', 'conventions', 'problems'],
    packages: ['@cdk8s', '@marcbachmann'],
  },
  access: { rooms: ['model', 'conventions', 'problems'], packages: [] },
  proof: {
    rooms: ['access', 'checks', 'observability', 'model', 'conventions', 'routing', 'problems'],
    packages: [],
  },
  delivery: { rooms: ['model', 'conventions', 'problems'], packages: ['cdk8s', 'constructs', '@cdk8s'] },
  synthesis: {
    rooms: [
      'load',
      'parse',
      'render',
      'checks',
      'proof',
      'delivery',
      'observability',
      'yaml',
      'definition',
      'model',
      'conventions',
      'problems',
    ],
    packages: [],
  },
  store: { rooms: ['model', 'conventions'], packages: [] },
  writer: { rooms: ['model', 'conventions', 'problems'], packages: [] },
  origin: {
    rooms: ['load', 'parse', 'render', 'model', 'conventions', 'definition', 'problems'],
    packages: [],
  },
  sarif: { rooms: ['problems'], packages: [] },
  review: {
    rooms: ['access', 'delivery', 'observability', 'yaml', 'model', 'conventions', 'sarif', 'problems'],
    packages: [],
  },
  images: { rooms: ['model', 'conventions', 'problems'], packages: ['yaml'] },
  testing: { rooms: ['cli', 'checks', 'load', 'parse', 'definition', 'problems'], packages: ['expect'] },
  cli: {
    rooms: [
      'synthesis',
      'store',
      'load',
      'parse',
      'render',
      'yaml',
      'checks',
      'access',
      'proof',
      'observability',
      'review',
      'sarif',
      'origin',
      'images',
      'delivery',
      'writer',
      'model',
      'conventions',
      'problems',
    ],
    packages: ['commander', 'picocolors'],
  },
};

const anyOf = (names) => `(${names.join('|')})`;

const roomRules = Object.entries(rooms).map(([room, { rooms: allowed }]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([room, ...allowed])}/` },
}));

const packageRules = Object.entries(rooms).map(([room, { packages }]) => ({
  name: `packages-${room}`,
  severity: 'error',
  comment: `src/${room} may use ${packages.length === 0 ? 'no package' : packages.join(', ')}`,
  from: { path: `^src/${room}/` },
  to: {
    path: '(^|/)node_modules/|^imports/',
    pathNot:
      packages.length === 0
        ? '^$'
        : `(^|/)node_modules/${anyOf(packages)}/${packages.includes('@cdk8s') ? '|^imports/' : ''}`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'data flows one way',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-the-writer-writes',
      severity: 'error',
      comment:
        'effects sit at the ends: load reads definitions, store keeps results, writer reads and writes dist/, cli resolves lines',
      from: { path: '^src/', pathNot: '^src/(load|store|writer|cli/output)/' },
      to: { path: '^(node:)?fs' },
    },
    {
      name: 'definitions-use-the-public-face',
      severity: 'error',
      comment: 'apps/ and docs/ import meshwright, cdk8s and their own files',
      from: { path: '^(apps|docs)/' },
      to: { path: '^src/', pathNot: '^src/index\\.ts$' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'an import that leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^imports/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
