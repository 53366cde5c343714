import { expect, it } from '@jest/globals';
import { singleAutoscalers } from '../../../../../src/checks/cluster/rules/references/single-autoscalers';
import { foundBy } from '../../found-by';

const scaler = (name: string, target: string) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}, namespace: shop }
spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} } }
`;
const keda = `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: keda, namespace: shop }
spec: { scaleTargetRef: { name: web } }
`;

it('lets each scale a workload of its own', () => {
  expect(foundBy(singleAutoscalers, scaler('a', 'web'), scaler('b', 'orders'))).toEqual([]);
});

it('finds two for one workload, of either kind', () => {
  const at = 'spec.scaleTargetRef.name';
  expect(foundBy(singleAutoscalers, scaler('a', 'web'), scaler('b', 'web'))).toEqual([
    `two-autoscalers HorizontalPodAutoscaler b ${at}`,
  ]);
  expect(foundBy(singleAutoscalers, scaler('a', 'web'), keda)).toEqual([
    `two-autoscalers ScaledObject keda ${at}`,
  ]);
});
