import type { Fault } from '../fault';
import { withField } from '../with-field';
import { withValue } from '../with-value';
import { without } from '../without';

const port = 'spec.template.spec.containers.0.ports.0.containerPort';

/** What the API server refuses. */
export const schemaFaults: readonly Fault[] = [
  {
    name: 'an unknown kind',
    kind: '/Service',
    make: withValue('kind', () => 'Servise'),
    code: 'unknown-kind',
  },
  {
    name: 'a version that is no longer served',
    kind: 'batch/CronJob',
    make: withValue('apiVersion', () => 'batch/v1beta1'),
    code: 'removed-version',
  },
  {
    name: 'the same object twice',
    kind: '/ConfigMap',
    make: (object) => [object, structuredClone(object)],
    code: 'duplicate-object',
  },
  {
    name: 'a number as text',
    kind: 'apps/Deployment',
    make: withValue(port, String),
    code: 'invalid-object',
  },
  {
    name: 'a port beyond 65535',
    kind: 'apps/Deployment',
    make: withValue(port, () => 70_000),
    code: 'invalid-object',
  },
  { name: 'no selector', kind: 'apps/Deployment', make: without('spec.selector'), code: 'invalid-object' },
  {
    name: 'a field that there is not',
    kind: 'apps/StatefulSet',
    make: withField('spec.template.spec.replica', 2),
    code: 'invalid-object',
  },
  {
    name: 'a mode that is none',
    kind: 'security.istio.io/PeerAuthentication',
    make: withValue('spec.mtls.mode', () => 'STRIKT'),
    code: 'invalid-object',
  },
];
