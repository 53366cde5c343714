import { expect, it } from '@jest/globals';
import { labelledInjection } from '../../../../../src/checks/cluster/rules/mesh/labelled-injection';
import { foundBy } from '../../found-by';

const job = (metadata: string) => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly, namespace: shop }
spec:
  schedule: '0 4 * * *'
  jobTemplate: { spec: { template: { metadata: { ${metadata} }, spec: { containers: [{ name: app }] } } } }
`;
const annotations = "annotations: { sidecar.istio.io/inject: 'false' }";

it('accepts a label, also beside the annotation', () => {
  expect(foundBy(labelledInjection, job("labels: { sidecar.istio.io/inject: 'false' }"))).toEqual([]);
  expect(
    foundBy(labelledInjection, job(`labels: { sidecar.istio.io/inject: 'false' }, ${annotations}`)),
  ).toEqual([]);
});

it('warns of the annotation alone', () => {
  expect(foundBy(labelledInjection, job(annotations))).toEqual([
    'injection-by-annotation CronJob nightly spec.jobTemplate.spec.template.metadata.annotations.sidecar.istio.io/inject',
  ]);
});
