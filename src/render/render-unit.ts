import { App, Chart } from 'cdk8s';
import type { Manifest } from '../model/manifest';
import { problem, type Place, type Problem } from '../problems/problem';
import { reasonOf } from '../problems/reason-of';
import { collectObjects } from './collect-manifests';
import { InvalidConstructsError } from './invalid-constructs-error';
import type { PlannedUnit } from '../model/planned-unit';

/** What a unit rendered to. */
export interface Rendered {
  readonly manifests: readonly Manifest[];
  readonly problems: readonly Problem[];
}

/** Finds the author's line behind an error that a definition's own code threw. */
export type Trace = (error: unknown) => Place | undefined;

/** Renders one unit in a cdk8s app of its own, so that no app ever holds more than it must. */
export function renderUnit({ unit, namespace, authored, build }: PlannedUnit, trace: Trace): Rendered {
  const chart = new Chart(new App(), unit.name, {
    disableResourceNameHashes: true,
    ...(namespace === undefined ? {} : { namespace }),
  });
  try {
    build(chart);
    return { manifests: collectObjects(chart).map((collected) => ({ ...collected, unit })), problems: [] };
  } catch (error) {
    if (error instanceof InvalidConstructsError) {
      return refused(
        error.failures.map(({ construct, message: reason }) =>
          problem('invalid-construct', { file: unit.source }, { construct, reason }),
        ),
      );
    }
    if (authored !== undefined) {
      const place = trace(error) ?? { file: unit.source, path: authored };
      return refused([problem('throwing-definition', place, { reason: reasonOf(error) })]);
    }
    // A plain error is how a construct refuses its props; any other is a fault of ours.
    if ((error as Partial<Error>).name !== 'Error') throw error;
    const values = { construct: chart.node.path, reason: (error as Error).message };
    return refused([problem('invalid-construct', { file: unit.source }, values)]);
  }
}

function refused(problems: readonly Problem[]): Rendered {
  return { manifests: [], problems };
}
