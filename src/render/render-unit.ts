import { App, Chart } from 'cdk8s';
import type { Manifest, Unit } from '../model/manifest';
import { problem, type Problem } from '../problems/problem';
import { collectObjects } from './collect-manifests';
import { InvalidConstructsError } from './invalid-constructs-error';

/** What a unit rendered to. */
export interface Rendered {
  readonly manifests: readonly Manifest[];
  readonly problems: readonly Problem[];
}

/**
 * Renders one unit in a cdk8s app of its own, so that no app ever holds more than it must.
 *
 * @param build adds the constructs of the unit to its chart
 * @param namespace what objects of the chart get that name none
 */
export function renderUnit(unit: Unit, build: (chart: Chart) => void, namespace?: string): Rendered {
  const chart = new Chart(new App(), unit.name, {
    disableResourceNameHashes: true,
    ...(namespace === undefined ? {} : { namespace }),
  });
  try {
    build(chart);
    return { manifests: collectObjects(chart).map((collected) => ({ ...collected, unit })), problems: [] };
  } catch (error) {
    return {
      manifests: [],
      problems: failuresOf(error, chart.node.path).map(({ construct, message }) =>
        problem('invalid-construct', { file: unit.source }, { construct, reason: message }),
      ),
    };
  }
}

/** What a construct refused. A plain `Error` is a refusal of its props; any other is a fault of ours. */
function failuresOf(error: unknown, construct: string): InvalidConstructsError['failures'] {
  if (error instanceof InvalidConstructsError) {
    return error.failures;
  }
  if ((error as Partial<Error>).name !== 'Error') {
    throw error;
  }
  return [{ construct, message: (error as Error).message }];
}
