import { ofRecorded } from './of-recorded';
import type { ObservedProject } from './observed-project';

/** Gives what is known of pods by name, with `environment`, `namespace` and `pod`, the label `service` of the pod. */
export const ofPods = (expr: string, project: Pick<ObservedProject, 'project'>) =>
  `(${expr}) * on (environment, namespace, pod) group_left (service) ${ofRecorded('pods', project)}`;
