import { Telemetry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds the share of requests that are traced, where it is the namespace's own. It decides on traces that begin here;
 * one that comes in goes on as it began (https://istio.io/latest/docs/reference/config/telemetry/#Tracing).
 */
export function addTracing(scope: Construct, { name, project, traceSampling }: TenantSettings): void {
  if (traceSampling === undefined) return;
  new Telemetry(scope, 'tracing', {
    metadata: { name: names.tenantDefault, namespace: name, labels: commonLabels(project) },
    spec: {
      tracing: [{ providers: [{ name: telemetryNames.provider }], randomSamplingPercentage: traceSampling }],
    },
  });
}
