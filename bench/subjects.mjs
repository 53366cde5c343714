import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generateCompany } from './generate-company.mjs';
import { measure } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin/meshwright.mjs');

/**
 * Generates a company and brings everything into place that must not be in the figures: the compiled program,
 * and the objects that the floor writes. Counts what was rendered, in the files themselves.
 *
 * @param {string} folder an empty folder
 * @param {number} services
 * @param {string} collectObjects bundle of the program that collects the objects
 */
export function prepare(folder, services, collectObjects) {
  const company = join(folder, 'company');
  const objects = join(folder, 'objects.jsonl');
  mkdirSync(company);
  const { projects } = generateCompany(company, services);
  measure([program, 'synth'], company);
  measure([collectObjects, objects], company);
  return { folder, company, objects, services, projects, rendered: count(join(company, 'dist')) };
}

/** Everything into a `dist/` that is not there: by the program, or by what stands in for it. */
export function fresh({ folder, company }, instead = program) {
  warmUp(company);
  // Put aside, not deleted: the disk would be busy with that for seconds.
  renameSync(join(company, 'dist'), join(mkdtempSync(join(folder, 'dist-')), 'dist'));
  return measure([instead, 'synth'], company);
}

/** Once more: everything is rendered, checked and compared, and nothing is written. */
export function unchanged({ company }) {
  warmUp(company);
  const run = measure([program, 'synth'], company);
  if (!run.output.includes('nothing to write')) throw new Error(`dist/ was not current: ${run.output}`);
  return run;
}

/** The bare writer: start of an empty Node, and its own clock from the first object to the last byte. */
export function floor({ folder, company, objects }, nothing) {
  const target = mkdtempSync(join(folder, 'floor-'));
  return onOwnClock(measure([join(import.meta.dirname, 'floor.cjs'), objects, target], company), nothing);
}

/** `App.synth()`: start of an empty Node, and its own clock from the first construct to the last byte. */
export function appSynth({ folder, company, rendered }, nothing, bundle) {
  const target = mkdtempSync(join(folder, 'app-synth-'));
  const run = onOwnClock(measure([bundle, target], company), nothing);
  const { objects } = count(target);
  if (objects !== rendered.objects) throw new Error(`App.synth() wrote ${objects} objects`);
  return run;
}

/** The proof of access alone, on its own clock: what it adds to a run that renders anyway. */
export function access({ company }, bundle) {
  return onOwnClock(measure([bundle], company), { seconds: 0, cpu: 0 });
}

/** All rules about a cluster, on their own clock: what they add to a run that renders anyway. */
export function rules({ company }, bundle) {
  return onOwnClock(measure([bundle], company), { seconds: 0, cpu: 0 });
}

/** The same without rules, for the memory that rendering takes. */
export function unruled({ company }, bundle) {
  return measure([bundle], company);
}

/**
 * Commits a company as `main`, changes it and renders it: another image of one service (`one`); other teams, which every
 * object of a project is labelled with (`all`); or another port of every service, so that every edge between them is
 * another (`access`). Returns how many objects changed.
 */
export function change({ company }, what) {
  const git = (...args) =>
    execFileSync('git', [
      '-C',
      company,
      '-c',
      'user.name=Bench',
      '-c',
      'user.email=b@bench.example',
      ...args,
    ]);
  if (!readdirSync(company).includes('.git')) {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'base');
  }
  git('checkout', '--quiet', 'main', '--', '.');
  const edit = (file, from, to) => {
    const path = join(company, 'apps', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  if (what === 'one') edit('p001/images/prod.json', '1.4.2', '1.4.3');
  else {
    const projects = readdirSync(join(company, 'apps')).filter((name) => /^p\d+$/.test(name));
    for (const name of projects) {
      if (what === 'all') edit(`${name}/project.ts`, /team: '/, "team: 'team-");
      else edit(`${name}/project.ts`, /http: 8/g, 'http: 9');
    }
  }
  measure([program, 'synth'], company);
  const { headline } = JSON.parse(measure([program, 'review', '--format', 'json'], company).output);
  return headline.counts.updated;
}

/** A review of what changed, as a comment: start, load, parse, render what is compared, compare, put into words. */
export function review({ company }) {
  return measure([program, 'review', '--format', 'markdown'], company);
}

/** A process that does nothing. */
export function empty({ company }) {
  return measure(['-e', ''], company);
}

/** Compiles the program if somebody has changed it since. */
function warmUp(company) {
  measure([program, '--help'], company);
}

function onOwnClock(run, nothing) {
  const { seconds, cpu } = JSON.parse(run.output);
  return { ...run, seconds: nothing.seconds + seconds, cpu: nothing.cpu + cpu };
}

/** Files, objects and bytes below a folder of YAML. */
function count(folder) {
  let [files, objects, bytes] = [0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (!entry.endsWith('.yaml')) continue;
    const file = join(folder, entry);
    files += 1;
    bytes += statSync(file).size;
    objects += readFileSync(file, 'utf8').match(/^kind: /gm)?.length ?? 0;
  }
  return { files, objects, bytes };
}
