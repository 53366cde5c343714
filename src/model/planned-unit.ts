import type { Chart } from 'cdk8s';
import type { Unit } from './manifest';

/** A unit and how its constructs are made, for whoever renders it. */
export interface PlannedUnit {
  readonly unit: Unit;
  /** What objects get that name no namespace. */
  readonly namespace?: string;
  /** Field of the definition whose code `build` runs: what that throws is its author's fault, not ours. */
  readonly authored?: readonly string[];
  /** Adds the unit's constructs to its chart. */
  readonly build: (chart: Chart) => unknown;
}
