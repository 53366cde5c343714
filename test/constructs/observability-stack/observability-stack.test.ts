import { describe, expect, it } from '@jest/globals';
import type { ObservabilityStackProps } from '../../../src/observability/stack/observability-stack-props';
import { login, observed, synthStack } from './observed';

const [tenant] = observed.tenants;
const [service] = observed.services;
if (tenant === undefined || service === undefined) {
  throw new Error('there is nothing to observe');
}

it('renders these objects', () => {
  expect(synthStack().all).toMatchSnapshot();
});

it('gives every object a name, a namespace and the common labels', () => {
  for (const { kind, metadata } of synthStack().all) {
    expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/managed-by': 'meshwright' });
    const ofCluster = ['Namespace', 'PriorityClass', 'ClusterRole', 'ClusterRoleBinding'].includes(kind);
    expect([kind, typeof metadata.namespace]).toEqual([kind, ofCluster ? 'undefined' : 'string']);
  }
});

it('lives in the namespace that was asked for', () => {
  const elsewhere = synthStack({ namespace: 'monitoring' });
  expect(JSON.stringify(elsewhere.all)).not.toContain('observability');
});

describe('what cannot work is rejected', () => {
  const cases: [string, Partial<ObservabilityStackProps>, string][] = [
    ['a namespace of two tenants', { tenants: [tenant, tenant], services: [] }, 'belongs to two tenants'],
    [
      'a project with two mail addresses',
      {
        tenants: [tenant, { ...tenant, namespace: 'other', email: 'other@company.com' }],
        services: [],
      },
      'two mail addresses, trading@company.com and other@company.com',
    ],
    [
      'a project with too long a name',
      { tenants: [{ ...tenant, project: 'p'.repeat(33) }], services: [] },
      'too long a name',
    ],
    ['a service of no tenant', { tenants: [], services: [service] }, 'namespace of no tenant'],
    [
      'a service of another project',
      { services: [{ ...service, project: 'risk' }] },
      'orders-dev/orders is said to be of risk, its namespace of orders',
    ],
    ['a service that is listed twice', { services: [service, service] }, 'listed twice'],
    ['no Prometheus at all', { replicas: 0 }, '0 replicas of Prometheus'],
    ['a login without a host', { host: undefined, login }, 'login to Grafana needs its host'],
    [
      'a login that would end its line',
      { login: { ...login, clientId: 'grafana\nenabled = false' } },
      'is not a text for grafana.ini',
    ],
    ['a host without a gateway', { gateway: undefined }, 'needs the name of the gateway'],
    ['half a day', { retention: { days: 0.5, size: '40GB' } }, 'not a whole number of days'],
    ['a size as Kubernetes writes it', { retention: { days: 30, size: '40Gi' } }, 'such as 40GB'],
    ['more than the volume holds', { retention: { days: 30, size: '46GB' } }, 'more than 90 %'],
    ['a volume of no size', { storage: 'large' }, 'large is not a quantity'],
    [
      'a mail server without a port',
      { fallback: { ...observed.fallback, smarthost: 'mail.company.com' } },
      'not <host>:<port>',
    ],
    [
      'a port that is none',
      { fallback: { ...observed.fallback, smarthost: 'mail.company.com:70000' } },
      'not <host>:<port>',
    ],
    [
      'a mail server inside the cluster',
      { fallback: { ...observed.fallback, smarthost: 'smtp.mail.svc.cluster.local:25' } },
      'inside the cluster',
    ],
  ];

  it.each(cases)('%s', (_, changes, message) => {
    expect(() => synthStack(changes)).toThrow(message);
  });
});
