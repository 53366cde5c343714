import { accessProblems } from './registry/access-problems';
import { callProblems } from './registry/call-problems';
import { capacityProblems } from './registry/capacity-problems';
import { configProblems } from './registry/config-problems';
import { containmentProblems } from './registry/containment-problems';
import { definitionProblems } from './registry/definition-problems';
import { exposureProblems } from './registry/exposure-problems';
import { imageProblems } from './registry/image-problems';
import { kindProblems } from './registry/kind-problems';
import { manifestProblems } from './registry/manifest-problems';
import { originProblems } from './registry/origin-problems';
import { outputProblems } from './registry/output-problems';
import { podProblems } from './registry/pod-problems';
import { requestProblems } from './registry/request-problems';
import { revisionProblems } from './registry/revision-problems';
import { trafficProblems } from './registry/traffic-problems';
import { workloadProblems } from './registry/workload-problems';

/** Every problem Meshwright can report. The key is the code that people see and search for. */
export const registry = {
  ...accessProblems,
  ...callProblems,
  ...capacityProblems,
  ...configProblems,
  ...containmentProblems,
  ...definitionProblems,
  ...exposureProblems,
  ...imageProblems,
  ...kindProblems,
  ...manifestProblems,
  ...originProblems,
  ...outputProblems,
  ...podProblems,
  ...requestProblems,
  ...revisionProblems,
  ...trafficProblems,
  ...workloadProblems,
} as const;

export type Registry = typeof registry;
export type Code = keyof Registry;
