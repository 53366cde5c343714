import type { ResourceRequirements } from '@cdk8s/kubernetes';
import type { Stack } from '../../observability/stack/stack';

/** What a Prometheus gets, whoever makes its pod. */
export const prometheusSettings = {
  /** `nobody`, the user of the image. */
  user: 65_534,
  /** Writing out what is in memory takes minutes on a large instance. */
  gracePeriodSeconds: 600,
  resources: ({ memory }: Stack): ResourceRequirements => ({
    requests: { cpu: '500m', memory },
    limits: { memory },
  }),
} as const;
