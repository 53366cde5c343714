/**
 * What Prometheus has to do for the generated company: counts rules in the files that are rendered for it.
 *
 *   node bench/rule-cost.mjs [SERVICES]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { generateCompany } from './generate-company.mjs';
import { measure } from './measure.mjs';
import { quietFolder } from './quiet-folder.mjs';

const services = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(join(quietFolder(), 'meshwright-rules-'));
try {
  const { projects } = generateCompany(folder, services);
  measure([join(import.meta.dirname, '../bin/meshwright.mjs'), 'synth'], folder);
  const { every, files } = rendered(join(folder, 'dist/main/_platform'));
  const rows = [...files].map(([file, groups]) => ({ file, ...cost(groups, every) }));
  const platform = rows.filter(({ file }) => file === 'platform.yml');
  const others = rows.filter(({ file }) => file.startsWith('project-'));
  const line = (name, some) =>
    `${name}: ${sum(some, 'alerts')} alerts, ${sum(some, 'recordings')} recordings, ${sum(some, 'aMinute')} evaluations a minute\n`;
  process.stdout.write(
    `${services} services in ${projects} projects\n` +
      line('platform', platform) +
      line('one project', others.slice(0, 1)) +
      line('all projects', others) +
      `by group of one project: ${JSON.stringify(others[0]?.groups)}\n` +
      `a service: ${(sum(others, 'rules') / services).toFixed(2)} rules, ${(sum(others, 'aMinute') / services).toFixed(2)} evaluations a minute\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The rule files, and how often they are evaluated unless they say otherwise. */
function rendered(platform) {
  const files = new Map();
  let every;
  for (const entry of readdirSync(platform, { recursive: true })) {
    if (!entry.endsWith('.yaml')) continue;
    for (const document of parseAllDocuments(readFileSync(join(platform, entry), 'utf8'))) {
      const { kind, data } = document.toJS() ?? {};
      if (kind !== 'ConfigMap') continue;
      for (const [name, text] of Object.entries(data ?? {})) {
        if (name === 'prometheus.yml') every = parse(text).global.evaluation_interval;
        else if (name.endsWith('.yml')) files.set(name, parse(text).groups ?? []);
      }
    }
  }
  if (every === undefined) throw new Error('there is no prometheus.yml');
  return { every, files };
}

function cost(groups, every) {
  const found = groups.map(({ name, interval = every, rules }) => {
    const recordings = rules.filter(({ record }) => record !== undefined).length;
    const aMinute = (rules.length * 60) / seconds(interval);
    return { name, interval, rules: rules.length, recordings, alerts: rules.length - recordings, aMinute };
  });
  const total = (figure) => sum(found, figure);
  return {
    rules: total('rules'),
    recordings: total('recordings'),
    alerts: total('alerts'),
    aMinute: total('aMinute'),
    groups: found,
  };
}

function seconds(interval) {
  const [, number, unit] = /^(\d+)([smh])$/.exec(interval) ?? [];
  if (number === undefined) throw new Error(`not an interval: ${interval}`);
  return Number(number) * { s: 1, m: 60, h: 3600 }[unit];
}

function sum(rows, figure) {
  return rows.reduce((total, row) => total + row[figure], 0);
}
