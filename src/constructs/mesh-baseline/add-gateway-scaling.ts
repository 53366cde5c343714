import { HorizontalPodAutoscaler, PodDisruptionBudget } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';

/**
 * Adds what keeps enough proxies: an autoscaler where there is a range, a disruption budget where there are
 * several.
 */
export function addGatewayScaling(scope: Construct, gateway: Gateway): void {
  const metadata = gatewayMetadata(gateway);
  const { min, max } = gateway.replicas;
  if (max > min) {
    new HorizontalPodAutoscaler(scope, 'autoscaler', {
      metadata,
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: metadata.name },
        minReplicas: min,
        maxReplicas: max,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
          },
        ],
      },
    });
  }
  if (min > 1) {
    new PodDisruptionBudget(scope, 'disruption-budget', {
      metadata,
      spec: { maxUnavailable: 1, selector: { matchLabels: gatewayPodLabels(gateway) } },
    });
  }
}
