import { megabytes, none, power, spread, table, time, times, whole } from './markdown.mjs';
import { exponentOf, targetsOf } from './targets.mjs';
import { works } from './works.mjs';

const yardsticks = [
  { id: 'floor', name: 'floor: bare Node writes the same objects' },
  { id: 'appSynth', name: '`App.synth()` of the same constructs' },
];

/** The results as text of Markdown, for a terminal as well as for README.md. */
export function report({ node, processors, isInMemory, day }, results) {
  const where = `${day}, Node ${node.slice(1)}, ${processors} processors, files ${isInMemory ? 'in memory' : 'on disk'}. Medians (least–most).`;
  return `\n${[
    where,
    ...results.flatMap((result) => [...sizeSection(result, results), ...peerSection(result)]),
    ...growthSection(results),
  ].join('\n\n')}\n\n`;
}

function sizeSection(result, results) {
  const { services, projects, files, objects, bytes } = result;
  const { floor, appSynth } = result.works;
  const each = (objects / services).toFixed(1);
  const rows = [...works, ...yardsticks].filter(({ id }) => result.works[id] !== undefined);
  return [
    `### ${whole(services)} services`,
    `${whole(projects)} projects, ${whole(files)} files, ${whole(objects)} objects (${each} a service), ${(bytes / 1e6).toFixed(1)} MB of YAML. Rounds: ${floor.seconds.runs}.`,
    table(
      ['work', 'time', '/ floor', '/ `App.synth()`', 'CPU time', 'peak memory', 'files written', 'target'],
      rows.map(({ id, name }) => {
        const { seconds, cpu, megabytes: peak, written } = result.works[id];
        return [
          name,
          spread(seconds),
          times(seconds.median / floor.seconds.median),
          appSynth === undefined ? none : times(seconds.median / appSynth.seconds.median),
          time(cpu.median),
          megabytes(peak.median),
          written === undefined ? none : whole(written),
          targetsOf(id, result, results).map(verdict).join('; ') || none,
        ];
      }),
      [0, 7],
    ),
  ];
}

const verdict = ({ text, isMet }) => `${text}: ${isMet ? 'met' : '**not met**'}`;

function peerSection({ services, objects, works: { cold, image }, peers }) {
  if (peers.length === 0) return [];
  const ours = (name, { seconds, megabytes: peak }) => ({
    name,
    seconds,
    megabytes: peak,
    version: none,
    objects,
  });
  const rows = [
    ours('`meshwright synth`, cold, with all checks', cold),
    ours('`meshwright synth`, one image edited', image),
    ...peers,
  ];
  return [
    `### What others take for the same ${whole(objects)} objects of ${whole(services)} services`,
    table(
      ['program', 'version', 'time', '/ our cold run', 'peak memory', 'objects', 'why there is no figure'],
      rows.map(({ name, version, problem, seconds, megabytes: peak, objects: own }) => {
        const isDone = seconds !== undefined && problem === undefined;
        return [
          name,
          version ?? none,
          isDone ? spread(seconds) : none,
          isDone ? times(seconds.median / cold.seconds.median) : none,
          peak === undefined ? none : megabytes(peak.median),
          own === undefined ? none : whole(own),
          version === undefined ? 'not here' : (problem ?? none),
        ];
      }),
      [0, 6],
    ),
  ];
}

function growthSection(results) {
  const result = results.at(-1);
  const grown = (id, figure) => exponentOf(id, figure, result, results);
  const rows = [...works, ...yardsticks].filter(({ id }) => grown(id, 'seconds') !== undefined);
  if (rows.length === 0) return [];
  return [
    `### Growth from 1,000 to ${whole(result.services)} services`,
    table(
      ['work', 'time', 'CPU time', 'peak memory', 'target'],
      rows.map(({ id, name }) => [
        name,
        ...['seconds', 'cpu', 'megabytes'].map((figure) => power(grown(id, figure))),
        id === 'cold' ? verdict({ text: `at most ${power(1.1)}`, isMet: grown(id, 'seconds') <= 1.1 }) : none,
      ]),
      [0, 4],
    ),
  ];
}
