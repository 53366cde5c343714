import { App, Chart } from 'cdk8s';
import type { Unit } from '../src/model/manifest';
import type { Rendered } from '../src/render/render-unit';

/** The one app that every unit adds its chart to. */
let app: App | undefined;
const units: Unit[] = [];

/** Starts an app that `App.synth()` will write to a folder. */
export function openApp(outdir: string): App {
  app = new App({ outdir });
  return app;
}

/** Units that have been added, in order. */
export function addedUnits(): readonly Unit[] {
  return units;
}

/**
 * Stands in for `src/render/render-unit.ts` in the bundle of `app-synth.ts`: the same constructs, in one chart
 * for each unit, all in one app. Nothing is rendered here; that is what `App.synth()` is for.
 */
export function renderUnit(unit: Unit, build: (chart: Chart) => void, namespace?: string): Rendered {
  const chart = new Chart(app!, `${unit.group}.${unit.name}`, {
    disableResourceNameHashes: true,
    ...(namespace === undefined ? {} : { namespace }),
  });
  build(chart);
  units.push(unit);
  return { manifests: [], problems: [] };
}
