import type { HorizontalPodAutoscalerSpec } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import type { Scale } from '../../../model/scale';

type Metric = NonNullable<HorizontalPodAutoscalerSpec['metrics']>[number];

/**
 * What the autoscaler looks at. CPU and memory are the application's alone: the proxy's would distort the average
 * (https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics).
 */
export function scaleMetrics({ cpuPercent, memoryPercent, requestsPerSecond }: Scale): Metric[] {
  return [
    ...(cpuPercent === undefined ? [] : [ofContainer('cpu', cpuPercent)]),
    ...(memoryPercent === undefined ? [] : [ofContainer('memory', memoryPercent)]),
    ...(requestsPerSecond === undefined ? [] : [perPod(requestsPerSecond)]),
  ];
}

function ofContainer(name: 'cpu' | 'memory', averageUtilization: number): Metric {
  return {
    type: 'ContainerResource',
    containerResource: {
      name,
      container: names.appContainer,
      target: { type: 'Utilization', averageUtilization },
    },
  };
}

function perPod(requests: number): Metric {
  return {
    type: 'Pods',
    pods: {
      metric: { name: names.requestsMetric },
      target: { type: 'AverageValue', averageValue: String(requests) },
    },
  };
}
