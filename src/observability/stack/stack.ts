import type { ObservabilityStackProps } from './observability-stack-props';

type Optional =
  | 'namespace'
  | 'form'
  | 'memory'
  | 'replicas'
  | 'certManagerNamespace'
  | 'secretStore'
  | 'retention'
  | 'fallback'
  | 'containerRuntime'
  | 'trustDomain';

/** The props after {@link resolveStack}: defaults filled, lists in order, texts parsed. */
export interface Stack extends Omit<ObservabilityStackProps, Optional> {
  readonly namespace: string;
  readonly form: NonNullable<ObservabilityStackProps['form']>;
  readonly memory: string;
  readonly replicas: number;
  readonly certManagerNamespace: string;
  readonly secretStore: NonNullable<ObservabilityStackProps['secretStore']>;
  /** As the flags of Prometheus take them. */
  readonly retention: { readonly time: string; readonly size: string };
  readonly fallback: ObservabilityStackProps['fallback'] & { readonly host: string; readonly port: number };
  readonly containerRuntime: NonNullable<ObservabilityStackProps['containerRuntime']>;
  readonly trustDomain: string;
  /** Each once, in order. */
  readonly projects: readonly string[];
}
