import type { ObservedService } from '../../stack/observed-service';

/** Whether it is no job: what ends is watched as a whole, not pod by pod. */
export const runsAllTheTime = ({ workloads = [] }: ObservedService): boolean =>
  workloads.some(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
