import type { PlaceInObject } from './place-in-object';

/**
 * What the API server fills in where a field is left out, by the end of the field's path: leaving it out and writing it
 * is the same (https://kubernetes.io/docs/reference/kubernetes-api/). Only what changes nothing wherever such a path ends.
 */
const knownDefaults: Readonly<Record<string, string | number | boolean>> = {
  'ports/protocol': 'TCP',
  'httpGet/scheme': 'HTTP',
  'spec/revisionHistoryLimit': 10,
  'spec/progressDeadlineSeconds': 600,
  'spec/podManagementPolicy': 'OrderedReady',
  'spec/sessionAffinity': 'None',
  'spec/internalTrafficPolicy': 'Cluster',
  'spec/dnsPolicy': 'ClusterFirst',
  'spec/restartPolicy': 'Always',
  'spec/schedulerName': 'default-scheduler',
  'spec/volumeMode': 'Filesystem',
  'spec/suspend': false,
  'spec/publishNotReadyAddresses': false,
  'readinessProbe/timeoutSeconds': 1,
  'livenessProbe/timeoutSeconds': 1,
  'startupProbe/timeoutSeconds': 1,
  'readinessProbe/periodSeconds': 10,
  'livenessProbe/periodSeconds': 10,
  'startupProbe/periodSeconds': 10,
  'readinessProbe/successThreshold': 1,
  'readinessProbe/failureThreshold': 3,
  'livenessProbe/failureThreshold': 3,
  'startupProbe/failureThreshold': 3,
  'containers/terminationMessagePath': '/dev/termination-log',
  'containers/terminationMessagePolicy': 'File',
};

/** Whether a field has the value that it gets when it is left out. */
export function isDefault({ name, of }: PlaceInObject, value: unknown): boolean {
  return knownDefaults[`${of}/${name}`] === value;
}
