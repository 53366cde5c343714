import type { Container, PodTemplateSpec } from '@cdk8s/kubernetes';

/** The application's container in a rendered workload. */
export function containerOf(workload: unknown): Container {
  const { spec } = workload as { readonly spec: { readonly template: PodTemplateSpec } };
  return spec.template.spec!.containers[0]!;
}
