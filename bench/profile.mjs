/** Where the time of `meshwright synth` goes, function by function. README.md says what each figure is. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { edit } from './edits.mjs';
import { distOf, remove, storeOf } from './folders.mjs';
import { generateCompany } from './generate-company.mjs';
import { measure } from './measure.mjs';
import { whole } from './markdown.mjs';
import { profileReport } from './profile/profile-report.mjs';
import { profileRun } from './profile/profile-run.mjs';
import { quietFolder } from './quiet-folder.mjs';
import { writeReadme } from './write-readme.mjs';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '1000' },
    // Another checkout, to be compared with.
    before: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});

/** What is profiled, one after another: each finds what the one before has left. */
const states = [
  {
    name: 'cold',
    reach: (company) => {
      remove(distOf(company));
      remove(storeOf(company));
    },
  },
  { name: 'nothing changed', reach: () => undefined },
  { name: 'an image edited', reach: (company) => edit(company, 'image', 1) },
];

const services = Number(values.services);
const programs = [
  { when: 'now', root: join(import.meta.dirname, '..') },
  ...(values.before === undefined ? [] : [{ when: 'before', root: resolve(values.before) }]),
];
const folder = mkdtempSync(join(quietFolder(), 'meshwright-bench-'));
try {
  const ready = programs.map(({ when, root }) => ({ when, root, company: prepared(root, when) }));
  // The same state of both one after the other, in time and in the tables.
  const runs = states.flatMap(({ name, reach }) =>
    ready.map(({ when, root, company }) => {
      reach(company);
      return { ...profileRun(root, company), name: ready.length === 1 ? name : `${name}, ${when}` };
    }),
  );
  const day = new Date().toISOString().slice(0, 10);
  const where = `${day}, Node ${process.versions.node}, ${whole(services)} services, one run each.`;
  const text = profileReport(where, runs);
  if (values.readme) writeReadme('profile', text);
  process.stdout.write(text);
} finally {
  remove(folder);
}

/** A company, rendered once: that compiles the program, and has it keep what it keeps beside itself. */
function prepared(root, when) {
  const company = join(folder, when);
  mkdirSync(company);
  generateCompany(company, services);
  measure([join(root, 'bin/meshwright.mjs'), 'synth'], company);
  return company;
}
