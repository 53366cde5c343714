import { growth } from './statistics.mjs';

/** What the project has promised itself. */
const targets = {
  overFloor: 8,
  megabytes: 300,
  exponent: 1.1,
  overUnwatched: 1.6,
  proof: { 1000: 1, 10000: 10 },
  rules: { seconds: 1.5, megabytes: 300 },
  review: { one: 1, all: 5, access: 5, megabytes: 600 },
};

const whole = (value) => Math.round(value).toLocaleString('en');
const time = (value) => (value < 0.9995 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`);
const ratio = (value) => `${value.toFixed(2)}×`;
const times = (value) => `${value.toFixed(1)}×`;
const spread = ({ median, min, max }) => `${time(median)} (${time(min)}–${time(max)})`;

/** The results as tables of Markdown, for a terminal as well as for a document. */
export function report({ node, processors, folder }, results, reviews) {
  const where = `Node ${node}, ${processors} processors, files below ${folder}`;
  return [
    '',
    where,
    '',
    what(results),
    '',
    against(results),
    '',
    watching(results),
    '',
    resources(results),
    '',
    ...(reviews.length === 0 ? [] : [reviewed(reviews), '']),
    ...verdicts(results),
    ...reviews.map(reviewVerdict),
    '',
  ].join('\n');
}

function what(results) {
  return table(
    ['services', 'projects', 'files', 'objects', 'objects a service', 'YAML'],
    results.map(({ services, projects, files, objects, bytes }) => [
      whole(services),
      whole(projects),
      whole(files),
      whole(objects),
      (objects / services).toFixed(1),
      `${(bytes / 1e6).toFixed(1)} MB`,
    ]),
  );
}

function against(results) {
  return table(
    [
      'services',
      'render and write',
      'floor',
      'ours / floor',
      'with rules and proof',
      'over floor',
      'of it, proof of access',
      'of it, rules about a cluster',
      'nothing changed',
      'App.synth()',
      'App.synth() / ours',
    ],
    results.map(({ services, rendered, fresh, unchanged, access, rules, floor, appSynth }) => [
      whole(services),
      spread(rendered.seconds),
      spread(floor.seconds),
      times(rendered.seconds.median / floor.seconds.median),
      spread(fresh.seconds),
      times(fresh.seconds.median / floor.seconds.median),
      spread(access.seconds),
      spread(rules.seconds),
      spread(unchanged.seconds),
      appSynth === undefined ? '–' : spread(appSynth.seconds),
      appSynth === undefined ? '–' : times(appSynth.seconds.median / rendered.seconds.median),
    ]),
  );
}

function watching(results) {
  const seconds = ({ fresh, unwatched }) => fresh.seconds.median / unwatched.seconds.median;
  const cpu = ({ fresh, unwatched }) => fresh.cpu.median / unwatched.cpu.median;
  return table(
    [
      'services',
      'synth',
      'without rules and dashboards',
      'with / without',
      'CPU time',
      'CPU time without',
      'CPU, with / without',
    ],
    results.map((result) => [
      whole(result.services),
      spread(result.fresh.seconds),
      spread(result.unwatched.seconds),
      ratio(seconds(result)),
      spread(result.fresh.cpu),
      spread(result.unwatched.cpu),
      ratio(cpu(result)),
    ]),
  );
}

function resources(results) {
  return table(
    [
      'services',
      'runs',
      'objects a second',
      'CPU time',
      'CPU, ours / floor',
      'peak memory',
      'peak, with rules and proof',
      'peak, App.synth()',
    ],
    results.map(({ services, objects, rendered, fresh, floor, appSynth }) => [
      whole(services),
      String(rendered.seconds.runs),
      whole(objects / rendered.seconds.median),
      time(rendered.cpu.median),
      times(rendered.cpu.median / floor.cpu.median),
      `${whole(rendered.megabytes.median)} MB (${whole(rendered.megabytes.min)}–${whole(rendered.megabytes.max)})`,
      `${whole(fresh.megabytes.median)} MB`,
      appSynth === undefined ? '–' : `${whole(appSynth.megabytes.median)} MB`,
    ]),
  );
}

const changes = { one: 'one service', all: 'all, other teams', access: 'all, other ports' };

function reviewed(reviews) {
  return table(
    ['review of', 'objects', 'review', 'CPU time', 'peak memory'],
    reviews.map(({ changed, objects, seconds, cpu, megabytes }) => [
      changes[changed],
      whole(objects),
      spread(seconds),
      spread(cpu),
      `${whole(megabytes.median)} MB`,
    ]),
  );
}

function reviewVerdict({ changed, seconds, megabytes }) {
  const { review } = targets;
  return verdict(
    `review of ${changes[changed]} < ${review[changed]} s and ${review.megabytes} MB`,
    `${time(seconds.median)}, ${whole(megabytes.median)} MB`,
    seconds.median < review[changed] && megabytes.median < review.megabytes,
  );
}

function verdicts(results) {
  const at = (size) => results.find(({ services }) => services === size);
  const [thousand, tenThousand] = [at(1_000), at(10_000)];
  const lines = [];
  if (thousand !== undefined) {
    const overFloor = thousand.rendered.seconds.median / thousand.floor.seconds.median;
    const megabytes = thousand.rendered.megabytes.median;
    lines.push(
      verdict(
        `1,000 services within ${targets.overFloor}× the floor`,
        times(overFloor),
        overFloor <= targets.overFloor,
      ),
      verdict(
        `1,000 services under ${targets.megabytes} MB`,
        `${whole(megabytes)} MB`,
        megabytes < targets.megabytes,
      ),
    );
    const added = thousand.rules.megabytes.median - thousand.unruled.megabytes.median;
    const { seconds } = thousand.rules;
    lines.push(
      verdict(
        `rules about a cluster within ${targets.rules.seconds} s and ${targets.rules.megabytes} MB for 1,000 services`,
        `${time(seconds.median)}, ${whole(Math.max(0, added))} MB`,
        seconds.median <= targets.rules.seconds && added <= targets.rules.megabytes,
      ),
    );
    const watched = thousand.fresh.cpu.median / thousand.unwatched.cpu.median;
    lines.push(
      verdict(
        `rules and dashboards for 1,000 services within ${ratio(targets.overUnwatched)} the CPU time without them`,
        ratio(watched),
        watched <= targets.overUnwatched,
      ),
    );
  }
  for (const [size, seconds] of Object.entries(targets.proof)) {
    const result = at(Number(size));
    if (result === undefined) continue;
    const { median } = result.access.seconds;
    lines.push(
      verdict(
        `who reaches whom, listed and proven for ${whole(Number(size))} services within ${seconds} s`,
        time(median),
        median <= seconds,
      ),
    );
  }
  if (thousand !== undefined && tenThousand !== undefined) {
    const exponent = (subject, figure) =>
      growth(
        { size: 1_000, value: figure(thousand[subject]) },
        { size: 10_000, value: figure(tenThousand[subject]) },
      );
    const wall = exponent('rendered', ({ seconds }) => seconds.median);
    const others = [
      `with rules and proof ${exponent('fresh', ({ seconds }) => seconds.median).toFixed(2)}`,
      `rules about a cluster ${exponent('rules', ({ seconds }) => seconds.median).toFixed(2)}`,
      `CPU time ${exponent('rendered', ({ cpu }) => cpu.median).toFixed(2)}`,
      `nothing changed ${exponent('unchanged', ({ seconds }) => seconds.median).toFixed(2)}`,
      `floor ${exponent('floor', ({ seconds }) => seconds.median).toFixed(2)}`,
      `memory ${exponent('rendered', ({ megabytes }) => megabytes.median).toFixed(2)}`,
    ];
    lines.push(
      verdict(
        `growth from 1,000 to 10,000 at most n^${targets.exponent}`,
        `n^${wall.toFixed(2)} (${others.join(', ')})`,
        wall <= targets.exponent,
      ),
    );
  }
  return lines;
}

function verdict(target, value, isMet) {
  return `- ${isMet ? 'met' : 'NOT MET'}: ${target}: ${value}`;
}

function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, column) => cell.padStart(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
