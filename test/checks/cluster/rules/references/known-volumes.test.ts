import { expect, it } from '@jest/globals';
import { knownVolumes } from '../../../../../src/checks/cluster/rules/references/known-volumes';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const pods = (mount: string) =>
  deployment('web', {
    pod: 'volumes: [{ name: tmp, emptyDir: {} }],',
    container: `volumeMounts: [{ name: ${mount}, mountPath: /tmp }]`,
  });

it('knows volumes of the pod, and claims of a StatefulSet', () => {
  expect(foundBy(knownVolumes, pods('tmp'))).toEqual([]);
  const set = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, volumeMounts: [{ name: data, mountPath: /data }] }] }
  volumeClaimTemplates: [{ metadata: { name: data } }]
`;
  expect(foundBy(knownVolumes, set)).toEqual([]);
});

it('finds others', () => {
  expect(foundBy(knownVolumes, pods('tpm'))).toEqual([
    'unknown-volume Deployment web spec.template.spec.containers.0.volumeMounts.0.name',
  ]);
});
