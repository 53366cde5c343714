/** How long it takes, beside the floor, `App.synth()` and what others take. README.md says what each figure is. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { readOptions } from './options.mjs';
import { runPeer } from './peers/run-peer.mjs';
import { versionOf } from './peers/version-of.mjs';
import { writeInputs } from './peers/write-inputs.mjs';
import { prepare } from './prepare.mjs';
import { report } from './report.mjs';
import { summarize } from './statistics.mjs';
import { works, prepareWorks } from './works.mjs';
import { writeReadme } from './write-readme.mjs';
import { appSynth, empty, floor } from './yardsticks.mjs';

/** The most services for which programs are measured that grow faster than the objects: beyond they outlast all the rest. */
const mostCompared = 1_000;

const options = readOptions();
const appSynthBundle = await bundle('app-synth', {});
const bundles = {
  watched: await bundle('with-watching', {}),
  unwatched: await bundle('without-watching', {
    'rule-files': 'nothing-watched',
    'plan-dashboards': 'nothing-watched',
    'add-dashboards': 'nothing-watched',
    'prove-queries': 'nothing-watched',
  }),
};
const collectObjects = await bundle('collect-objects', { 'to-yaml': 'as-json' });
const folder = mkdtempSync(join(options.folder, 'meshwright-bench-'));
try {
  const subjects = options.sizes.map((size) => {
    say(`preparing ${size} services`);
    mkdirSync(join(folder, String(size)));
    const subject = prepare(join(folder, String(size)), size, collectObjects);
    const inputs = isCompared(subject) && options.peerRuns > 0 ? writeInputs(subject) : undefined;
    return { ...subject, ...prepareWorks(subject), inputs, bundles };
  });
  const measured = await rounds(subjects);
  const results = subjects.map(({ services, projects, rendered, inputs }) => {
    const of = measured.get(services);
    return {
      services,
      projects,
      ...rendered,
      works: summaries(of.works),
      peers:
        inputs === undefined
          ? []
          : options.found.map(({ peer, program }) => peerResult(peer, program, of.peers[peer.name])),
    };
  });
  const machine = {
    node: process.version,
    processors: availableParallelism(),
    isInMemory: options.folder.startsWith('/dev/shm'),
    day: new Date().toISOString().slice(0, 10),
  };
  const text = report(machine, results);
  if (options.readme) writeReadme('bench', text);
  process.stdout.write(options.json ? `${JSON.stringify({ machine, results }, null, 2)}\n` : text);
} finally {
  say('');
  rmSync(folder, { recursive: true, force: true });
}

/** Everything once in each round, so that a slow minute of the machine hits all alike. */
async function rounds(subjects) {
  const measured = new Map(subjects.map(({ services }) => [services, { works: {}, peers: {} }]));
  const add = (into, name, run) => (into[name] ??= []).push(run);
  const last = Math.max(options.peerRuns, ...subjects.map(({ services }) => runsOf(services)));
  for (let round = 1; round <= last; round++) {
    for (const subject of subjects) {
      const into = measured.get(subject.services);
      const about = `round ${round} of ${last}: ${subject.services} services`;
      if (round <= runsOf(subject.services)) {
        say(about);
        const nothing = empty(subject);
        add(into.works, 'floor', floor(subject, nothing));
        if (isCompared(subject)) add(into.works, 'appSynth', appSynth(subject, nothing, appSynthBundle));
        for (const { id, name, run } of works) {
          say(`${about}: ${name}`);
          add(into.works, id, run(subject, round));
        }
      }
      if (round > options.peerRuns || subject.inputs === undefined) continue;
      for (const { peer, program } of options.found.filter(({ program }) => program !== undefined)) {
        // What failed once takes long enough to fail again.
        if (into.peers[peer.name]?.some(({ problem }) => problem !== undefined)) continue;
        say(`${about}: ${peer.name}`);
        add(into.peers, peer.name, await runPeer(peer, program, subject));
      }
    }
  }
  return measured;
}

function isCompared({ services }) {
  return services <= mostCompared;
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
        written: runs.at(-1).written,
      },
    ]),
  );
}

function peerResult(peer, program, runs = []) {
  const peaks = runs.flatMap(({ megabytes = [] }) => megabytes);
  return {
    name: peer.name,
    version: program === undefined ? undefined : versionOf(peer, program),
    problem: runs.at(-1)?.problem,
    ...(runs.length === 0
      ? {}
      : { seconds: summarize(runs.map(({ seconds }) => seconds)), objects: runs.at(-1).objects }),
    ...(peaks.length === 0 ? {} : { megabytes: summarize(peaks) }),
  };
}

function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
