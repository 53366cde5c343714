/** How long it takes, beside the floor and beside `App.synth()`. README.md says what each figure is. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { quietFolder } from './quiet-folder.mjs';
import { report } from './report.mjs';
import { reviews } from './reviews.mjs';
import { summarize } from './statistics.mjs';
import { access, appSynth, empty, floor, fresh, prepare, rules, unchanged, unruled } from './subjects.mjs';

/** The only size at which `App.synth()` and reviews are measured: with ten times as many they would outlast all the rest. */
const comparedSize = 1_000;

const usage = `node bench/run.mjs [--sizes 100,1000,10000] [--runs N] [--folder DIR] [--json]

  --sizes   services of the companies that are rendered
  --runs    how often each is measured, 5 times, or 3 from 10000 services on
  --folder  where they lie while they are
  --json    every figure, for machines
`;

const options = readOptions();
const bundles = {
  appSynth: await bundle('app-synth', {}),
  access: await bundle('access', {}),
  rules: await bundle('check', {}),
  withoutRules: await bundle('without-rules', { 'check-objects': 'no-problems' }),
  renderAndWrite: await bundle('render-and-write', {
    'check-manifests': 'no-problems',
    'prove-access': 'no-problems',
    'prove-queries': 'no-problems',
  }),
  withoutWatching: await bundle('without-watching', {
    'rule-files': 'nothing-watched',
    'plan-dashboards': 'nothing-watched',
    'add-dashboards': 'nothing-watched',
    'prove-queries': 'nothing-watched',
  }),
  collectObjects: await bundle('collect-objects', { 'to-yaml': 'as-json' }),
};
const folder = mkdtempSync(join(options.folder, 'meshwright-bench-'));
try {
  const subjects = options.sizes.map((size) => {
    say(`preparing ${size} services`);
    mkdirSync(join(folder, String(size)));
    return prepare(join(folder, String(size)), size, bundles.collectObjects);
  });
  const measured = rounds(subjects);
  const reviewed = subjects.find(({ services }) => services === comparedSize);
  if (reviewed !== undefined) say('reviews');
  const ofReviews = reviewed === undefined ? [] : reviews(reviewed, runsOf(comparedSize));
  const results = subjects.map(({ services, projects, rendered }) => ({
    services,
    projects,
    ...rendered,
    ...summaries(measured.get(services)),
  }));
  const machine = { node: process.version, processors: availableParallelism(), folder: options.folder };
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ machine, results, reviews: ofReviews }, null, 2)}\n`
      : report(machine, results, ofReviews),
  );
} finally {
  say('');
  rmSync(folder, { recursive: true, force: true });
}

/** Every subject once in each round, so that a slow minute of the machine hits all alike. */
function rounds(subjects) {
  const measured = new Map(subjects.map(({ services }) => [services, {}]));
  const last = Math.max(...subjects.map(({ services }) => runsOf(services)));
  for (let round = 1; round <= last; round++) {
    for (const subject of subjects.filter(({ services }) => round <= runsOf(services))) {
      say(`round ${round} of ${last}: ${subject.services} services`);
      const into = measured.get(subject.services);
      const add = (name, run) => (into[name] ??= []).push(run);
      const nothing = empty(subject);
      add('empty', nothing);
      add('floor', floor(subject, nothing));
      add('rendered', fresh(subject, bundles.renderAndWrite));
      add('unwatched', fresh(subject, bundles.withoutWatching));
      add('fresh', fresh(subject));
      add('unchanged', unchanged(subject));
      add('access', access(subject, bundles.access));
      add('rules', rules(subject, bundles.rules));
      add('unruled', unruled(subject, bundles.withoutRules));
      if (subject.services === comparedSize) {
        add('appSynth', appSynth(subject, nothing, bundles.appSynth));
      }
    }
  }
  return measured;
}

function runsOf(services) {
  return options.runs ?? (services >= 10_000 ? 3 : 5);
}

function summaries(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, runs]) => [
      name,
      {
        seconds: summarize(runs.map(({ seconds }) => seconds)),
        cpu: summarize(runs.map(({ cpu }) => cpu)),
        megabytes: summarize(runs.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

/** What was asked for; ends the program when that is help, or cannot be understood. */
function readOptions() {
  try {
    return parseOptions();
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function parseOptions() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '100,1000,10000' },
      runs: { type: 'string' },
      folder: { type: 'string', default: quietFolder() },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  const whole = (text) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`not a whole number: ${text}`);
    return Number(text);
  };
  return {
    sizes: [...new Set(values.sizes.split(',').map(whole))].sort((left, right) => left - right),
    runs: values.runs === undefined ? undefined : whole(values.runs),
    folder: values.folder,
    json: values.json,
  };
}

function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
