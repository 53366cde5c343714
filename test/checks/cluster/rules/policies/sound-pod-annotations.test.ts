import { expect, it } from '@jest/globals';
import { soundPodAnnotations } from '../../../../../src/checks/cluster/rules/policies/sound-pod-annotations';
import { foundBy } from '../../found-by';

const found = (annotation: string, value: string, inject = 'true') =>
  foundBy(
    soundPodAnnotations,
    `
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata:
      labels: { app: orders, sidecar.istio.io/inject: '${inject}' }
      annotations: { ${annotation}: '${value}' }
    spec: { containers: [{ name: app }] }
`,
  );
const at = 'Deployment orders spec.template.metadata.annotations';

it.each([
  [
    'traffic.sidecar.istio.io/excludeOutboundPorts',
    ['', '3306', '3306, 6379'],
    ['3306;6379', 'mysql', '65536', '*'],
  ],
  ['traffic.sidecar.istio.io/includeInboundPorts', ['', '*', '80,443'], ['*,80']],
  [
    'traffic.sidecar.istio.io/excludeOutboundIPRanges',
    ['', '10.0.0.0/8,fd00::/8'],
    ['10.0.0.0', '10.0.0.0/8, 10.1.0.0/16', '*'],
  ],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', ['*', '10.0.0.0/8'], ['10.0.0.0/33']],
  ['sidecar.istio.io/interceptionMode', ['TPROXY', 'NONE'], ['tproxy']],
  ['status.sidecar.istio.io/port', ['0', '15020'], ['off']],
  ['readiness.status.sidecar.istio.io/periodSeconds', ['2'], ['2s', '-1']],
  ['prometheus.istio.io/merge-metrics', ['true', 'False'], ['yes']],
])('takes of %s what the injection reads', (annotation, good, bad) => {
  expect(good.flatMap((value) => found(annotation, value))).toEqual([]);
  expect(bad.flatMap((value) => found(annotation, value))).toEqual(
    bad.map(() => `refused-pod-annotation ${at}.${annotation}`),
  );
});

it('finds a key that is nearly one of Istio', () => {
  expect(found('sidecar.istio.io/proxyCpu', '1')).toEqual([
    `unknown-pod-annotation ${at}.sidecar.istio.io/proxyCpu`,
  ]);
  expect(found('traffic.sidecar.istio.io/excludeOutboundPort', '1')).toEqual([
    `unknown-pod-annotation ${at}.traffic.sidecar.istio.io/excludeOutboundPort`,
  ]);
});

it('leaves keys alone that are known, of a later Istio, or of others', () => {
  for (const key of ['sidecar.istio.io/logLevel', 'sidecar.istio.io/somethingElse', 'example.com/proxyCpu']) {
    expect(found(key, 'a')).toEqual([]);
  }
});

it('leaves pods without a proxy alone', () => {
  expect(found('sidecar.istio.io/interceptionMode', 'a', 'false')).toEqual([]);
});
