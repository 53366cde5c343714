import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import type { PlannedUnit } from '../../src/model/planned-unit';

/** The objects that cdk8s itself makes of a unit: written by `App.synth()` and read back. */
export function appSynth({ unit, namespace, build }: PlannedUnit): readonly unknown[] {
  const outdir = mkdtempSync(join(tmpdir(), 'app-synth-'));
  try {
    const app = new App({ outdir });
    build(new Chart(app, unit.name, { disableResourceNameHashes: true, ...(namespace && { namespace }) }));
    app.synth();
    return readdirSync(outdir).flatMap((file) =>
      // The version of YAML that cdk8s writes.
      [...parseAllDocuments(readFileSync(join(outdir, file), 'utf8'), { version: '1.1' })].map(
        (document) => document.toJS() as unknown,
      ),
    );
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
