import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';

/** A process that does nothing. */
export function empty({ company }) {
  return measure(['-e', ''], company);
}

/** The bare writer: start of an empty Node, and its own clock from the first object to the last byte. */
export function floor({ folder, company, objects }, nothing) {
  const target = mkdtempSync(join(folder, 'floor-'));
  const run = measure([join(import.meta.dirname, 'floor.cjs'), objects, target], company);
  rmSync(target, { recursive: true });
  return onOwnClock(run, nothing);
}

/** `App.synth()`: start of an empty Node, and its own clock from the first construct to the last byte. */
export function appSynth({ folder, company, rendered }, nothing, bundle) {
  const target = mkdtempSync(join(folder, 'app-synth-'));
  const run = onOwnClock(measure([bundle, target], company), nothing);
  const written = readdirSync(target)
    .map((name) => readFileSync(join(target, name), 'utf8').match(/^kind: /gm)?.length ?? 0)
    .reduce((sum, objects) => sum + objects, 0);
  if (written !== rendered.objects) throw new Error(`App.synth() wrote ${written} objects`);
  rmSync(target, { recursive: true });
  return run;
}

function onOwnClock(run, nothing) {
  const { seconds, cpu } = JSON.parse(run.output);
  return { ...run, seconds: nothing.seconds + seconds, cpu: nothing.cpu + cpu };
}
