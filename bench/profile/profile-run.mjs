import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { placeOf } from './place-of.mjs';
import { sumProfile } from './sum-profile.mjs';

/** Profiles `synth` of a company with the program of a repository. */
export function profileRun(root, company) {
  const folder = mkdtempSync(join(tmpdir(), 'meshwright-profile-'));
  try {
    const program = join(root, 'bin/meshwright.mjs');
    measure(['--cpu-prof', `--cpu-prof-dir=${folder}`, program, 'synth'], company);
    const [profile, ...others] = readdirSync(folder);
    if (profile === undefined || others.length > 0) throw new Error(`${others.length + 1} profiles, not one`);
    return sumProfile(JSON.parse(readFileSync(join(folder, profile), 'utf8')), placeOf(root));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
