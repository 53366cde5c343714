import { authorLines } from '../../src/cli/author-lines';
import type { readLandscape } from '../../src/cli/read-landscape';
import { linesBehind } from './lines-behind';
import { deliverPlanned } from '../../src/cli/why/deliver-planned';
import { openUnit, type OpenUnit } from '../../src/origin/open-unit';
import type { Place } from '../../src/problems/problem';
import type { RenderedField } from '../../src/problems/rendered-field';
import type { Fault } from './fault';
import type { SeededFault } from './run-faults';

/** A fault in a field that some line of a definition decides, and whether it is reported there. */
export interface LinedFault {
  readonly fault: Fault;
  /** Every line that decides the field as it is rendered without the fault. */
  readonly lines: readonly Place[];
  readonly reported: readonly Place[];
  readonly onLine: boolean;
}

/** Of faults in fields of tenants that lines decide: what `synth` would say whose line it is, held against those lines. */
export function lineFaults(
  faults: readonly SeededFault[],
  { sources, trace }: Pick<ReturnType<typeof readLandscape>, 'sources' | 'trace'>,
): readonly LinedFault[] {
  if (sources === undefined) return [];
  const units = new Map<string, OpenUnit | undefined>();
  const open = ({ unit: { cluster, group, name } }: RenderedField): OpenUnit | undefined => {
    const key = [cluster, group, name].join('/');
    if (!units.has(key)) {
      const target = { cluster, group, name };
      units.set(key, openUnit(sources, target, { trace, planDelivery: deliverPlanned }).unit);
    }
    return units.get(key);
  };
  return faults.flatMap(({ fault, changed, problems }) => {
    if (changed === undefined) return [];
    const unit = open(changed);
    // The platform's own is decided by all projects at once: to find out whose line it is takes minutes.
    const lines = unit?.tenant === undefined ? [] : linesBehind(unit, changed);
    if (lines.length === 0) return [];
    const reported = authorLines(problems, sources, trace).map(({ at }) => at);
    return [
      { fault, lines, reported, onLine: reported.some((at) => lines.some((line) => isSame(at, line))) },
    ];
  });
}

const isSame = (one: Place, other: Place): boolean =>
  one.file === other.file && JSON.stringify(one.path) === JSON.stringify(other.path);
