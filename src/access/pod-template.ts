import type { WorkloadPort } from './workload';

/** What an object says about the pods that it makes, as far as access depends on it. */
export interface PodTemplate {
  readonly metadata?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: PodSpec;
}

export interface PodSpec {
  readonly serviceAccountName?: string;
  readonly hostNetwork?: boolean;
  readonly containers?: readonly PodContainer[];
  readonly initContainers?: readonly PodContainer[];
}

export interface PodContainer {
  readonly restartPolicy?: string;
  readonly args?: readonly string[];
  readonly ports?: readonly {
    readonly containerPort: number;
    readonly name?: string;
    readonly protocol?: WorkloadPort['protocol'];
  }[];
}
