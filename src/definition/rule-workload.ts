import type { PodSpec } from '@cdk8s/kubernetes';
import type { RuleObject } from './rule-object';

/** What makes pods, such as a Deployment or a CronJob. */
export interface RuleWorkload {
  /** What makes them. */
  readonly object: RuleObject;
  /** Labels of its pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** What its pods run. */
  readonly pod: PodSpec;
  /** Way to `pod` from the root of the object. */
  readonly path: readonly (string | number)[];
  /** Whether its pods get a proxy of the mesh. */
  readonly inMesh: boolean;
}
