import type { HorizontalPodAutoscalerSpec, HPAScalingRules } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';

/** What each type of metric is described in. */
const sources = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
} as const;

const halfHour = 1800;
const hour = 3600;

/** An autoscaler goes from some pods to no fewer, by metrics that say what they are. */
export const autoscalers: ClusterRule = (cluster) =>
  objectsOf<HorizontalPodAutoscalerSpec>(cluster, 'autoscaling/HorizontalPodAutoscaler').flatMap(
    ({ spec, ...one }) => {
      const { minReplicas = 1, maxReplicas, metrics = [], behavior = {} } = spec;
      const flaws: Problem[] = [];
      const refuse = (path: readonly (string | number)[], reason: string) =>
        flaws.push(refuseField('refused-value', one, ['spec', ...path], reason));
      if (maxReplicas < 1) refuse(['maxReplicas'], `is ${maxReplicas}, which is less than 1`);
      else if (maxReplicas < minReplicas) {
        refuse(['maxReplicas'], `is ${maxReplicas}, which is less than minReplicas ${minReplicas}`);
      }
      if (minReplicas < 0) refuse(['minReplicas'], `is ${minReplicas}, which is less than 0`);
      metrics.forEach((metric, index) => {
        const at = ['metrics', index];
        const source = sources[metric.type];
        const told = metric[source];
        if (told === undefined) refuse(at, `is of the type ${metric.type} and has no ${source}`);
        else {
          const { target } = told;
          const { averageUtilization, averageValue, value } = target;
          if ([averageUtilization, averageValue, value].some((goal) => goal !== undefined)) return;
          refuse([...at, source, 'target'], 'has none of averageUtilization, averageValue, value');
        }
      });
      for (const [way, rules] of Object.entries<HPAScalingRules>(
        behavior as Readonly<Record<string, HPAScalingRules>>,
      )) {
        const { stabilizationWindowSeconds: window = 0, policies = [] } = rules;
        if (window < 0 || window > hour) {
          refuse(
            ['behavior', way, 'stabilizationWindowSeconds'],
            `is ${window}, which is not from 0 to ${hour}`,
          );
        }
        policies.forEach(({ periodSeconds: period, value }, index) => {
          const at = ['behavior', way, 'policies', index];
          if (period < 1 || period > halfHour) {
            refuse([...at, 'periodSeconds'], `is ${period}, which is not from 1 to ${halfHour}`);
          }
          if (value < 1) refuse([...at, 'value'], `is ${value}, which is less than 1`);
        });
      }
      return flaws;
    },
  );
