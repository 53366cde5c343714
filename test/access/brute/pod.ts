import type { ContainerPort } from '@cdk8s/kubernetes';

/** One pod of a workload, with what the policies ask about it. */
export interface BrutePod {
  /** `<namespace>/<name of the workload>`. */
  readonly id: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly serviceAccount: string;
  readonly hasProxy: boolean;
  readonly ports: readonly ContainerPort[];
}
