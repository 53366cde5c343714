import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from './edits.mjs';
import { flags } from './flags.mjs';
import { distOf, remove, storeOf } from './folders.mjs';
import { measure } from './measure.mjs';
import { program } from './program.mjs';

/**
 * What a person or a pipeline does, in the order of a round. Each leaves the company for the next: definitions as they
 * were generated and a current `dist/`. Edits are made in a copy, one after another.
 */
export const works = [
  {
    id: 'cold',
    name: 'cold: empty `dist/`, empty store',
    run: ({ company }) => {
      forget(company);
      remove(distOf(company));
      return synth(company);
    },
  },
  { id: 'nothing', name: 'nothing changed', run: ({ company }) => expectNothing(synth(company)) },
  edited('image', 'one service edited: its image'),
  edited('variable', 'one service edited: an environment variable'),
  edited('call', 'one service edited: a new call'),
  edited('port', 'one service edited: a new port'),
  edited('default', 'a platform default edited that touches every service', (services) => services),
  {
    id: 'checkFresh',
    name: '`synth --check` in a fresh clone',
    run: ({ company }) => {
      forget(company);
      return expectNothing(synth(company, '--check'));
    },
  },
  {
    id: 'checkRestored',
    name: '`synth --check` in a fresh clone, store restored',
    run: ({ company, store }) => {
      forget(company);
      cpSync(store, storeOf(company), { recursive: true });
      return expectNothing(synth(company, '--check'));
    },
  },
  {
    id: 'storeless',
    name: '`synth --cold`: empty `dist/`, no store',
    run: ({ company }) => {
      remove(distOf(company));
      return synth(company, '--cold');
    },
  },
  bundled('watched', '`synth --cold` as one bundle'),
  bundled('unwatched', 'the same without rules, dashboards and the check of their queries'),
];

/**
 * Puts beside a prepared company what works need: its store as another machine would have left it, and a copy to be
 * edited.
 */
export function prepareWorks({ folder, company }) {
  const store = join(folder, 'store');
  const copy = join(folder, 'copy');
  cpSync(storeOf(company), store, { recursive: true });
  cpSync(company, copy, { recursive: true });
  // Files of a copy have other times and numbers than the store knows.
  synth(copy);
  return { store, copy };
}

/** Runs a bundle of the program, which starts as no other does: only bundles are compared. */
function bundled(id, name) {
  const run = ({ company, bundles }) => {
    remove(distOf(company));
    const done = measure([...flags, bundles[id], 'synth', '--cold'], company);
    // What comes next finds everything as it was.
    remove(distOf(company));
    synth(company);
    return { ...done, written: undefined };
  };
  return { id, name, run };
}

/** Wrote at least one file, or as many as there are services. */
function edited(id, name, least = () => 1) {
  const run = ({ copy, services }, round) => {
    edit(copy, id, round);
    const done = synth(copy);
    if (done.written < least(services)) throw new Error(`${name}: only ${done.written} files were written`);
    return done;
  };
  return { id, name, run };
}

/** Runs `meshwright synth` and counts what it wrote. */
function synth(company, ...options) {
  const run = measure([program, 'synth', ...options], company);
  const [, created = 0, changed = 0] = /(\d+) created, (\d+) changed/.exec(run.output) ?? [];
  return { ...run, written: Number(created) + Number(changed) };
}

function expectNothing(run) {
  if (!run.output.includes('nothing to write')) throw new Error(`dist/ was not current: ${run.output}`);
  return run;
}

const forget = (company) => remove(storeOf(company));
