/**
 * Longest names in characters. The engines join project, environment and service to a name that must fit a
 * label, 63 characters; workloads append a version and the hashes of ReplicaSet and pod to theirs.
 */
export const nameLimits = {
  project: 24,
  service: 26,
  environment: 10,
  version: 10,
  port: 15,
  route: 30,
  volume: 20,
  /** With a prefix it is the name of a volume in a pod, 63 characters. */
  secret: 50,
  limit: 40,
  receiver: 30,
  gateway: 30,
  rule: 50,
} as const;
