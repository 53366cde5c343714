import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { program } from './program.mjs';
import { summarize } from './statistics.mjs';

/** How long reviews of three changes take. Leaves the company changed: measure nothing else with it afterwards. */
export function reviews(subject, times) {
  return ['one', 'all', 'access'].map((changed) => {
    const objects = change(subject, changed);
    const runs = Array.from({ length: times }, () => review(subject));
    const figures = (name) => summarize(runs.map((run) => run[name]));
    return {
      changed,
      objects,
      seconds: figures('seconds'),
      cpu: figures('cpu'),
      megabytes: figures('megabytes'),
    };
  });
}

/**
 * Commits a company as `main`, changes it and renders it: another image of one service (`one`); other teams, which every
 * object of a project is labelled with (`all`); or another port of every service, so that every edge between them is
 * another (`access`). Returns how many objects changed.
 */
function change({ company }, what) {
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
function review({ company }) {
  return measure([program, 'review', '--format', 'markdown'], company);
}
