import { describe, expect, it } from '@jest/globals';
import { outlineManifests } from '../../src/checks/outline/outline-manifests';
import type { Stack } from '../../src/observability/stack/stack';
import { resolveStack } from '../../src/observability/stack/resolve-stack';
import type { Problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';
import { proveQueries } from '../../src/proof/prove-queries';
import { observeCluster } from '../../src/render/observe-cluster';
import { outlineCluster } from '../../src/render/outline-cluster';
import { withObject, withValue, without, type Change } from './change-manifests';
import { sampleManifests, type SampleManifests } from './sample-manifests';

const clusters = sampleManifests();
const nothing: Change = (manifests) => manifests;

function prove(
  cluster: string,
  change: Change,
  adapt: (stack: Stack) => Stack = (stack) => stack,
): readonly Problem[] {
  const { platform, landscape, manifests } = clusters.get(cluster) as SampleManifests;
  const stack = adapt(resolveStack(observeCluster(platform, outlineCluster(landscape))));
  return proveQueries(landscape, stack, outlineManifests(change(manifests)));
}

const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => `${one.code}: ${words(one).what}; ${words(one).remedy}`);

const alert = { for: '5m', severity: 'page' as const, summary: 'It is bad', description: 'Look.' };

/** The stack with an alert of bookinfo's own. */
const withAlert =
  (expr: string, name = 'OwnAlert', summary = alert.summary) =>
  (stack: Stack): Stack => ({
    ...stack,
    tenants: stack.tenants.map((tenant) =>
      tenant.project === 'bookinfo' ? { ...tenant, alerts: [{ ...alert, name, expr, summary }] } : tenant,
    ),
  });

it.each([...clusters.keys()])('has nothing to say about %s', (cluster) => {
  expect(said(prove(cluster, nothing))).toEqual([]);
});

describe('a manifest changes and its queries do not', () => {
  const podLabel = ['spec', 'template', 'metadata', 'labels', 'app.kubernetes.io/name'];
  const faults: readonly [string, Change, RegExp][] = [
    [
      'a service is renamed',
      withValue('Deployment bookinfo/details', podLabel, 'detail'),
      /^unknown-label-value: (alert|panel) .* service 'details'; did you mean detail\?/,
    ],
    [
      'a service is gone',
      without('Deployment bookinfo/details'),
      /^unknown-label-value: .*'details'; there it can be /,
    ],
    [
      'a service speaks another dialect',
      withValue(
        'Deployment petclinic/vets-service',
        ['spec', 'template', 'metadata', 'annotations', 'meshwright.dev/metrics'],
        'go',
      ),
      /^unknown-label-value: panel .*jvm_memory_used_bytes.*'vets-service'/,
    ],
    [
      'a service exports nothing',
      withValue(
        'Deployment petclinic/vets-service',
        ['spec', 'template', 'metadata', 'annotations', 'prometheus.io/port'],
        undefined,
      ),
      /^unknown-label-value: panel .*jvm_memory_used_bytes.*'vets-service'/,
    ],
    [
      'pods get no proxy',
      withValue(
        'Deployment bookinfo/details',
        ['spec', 'template', 'metadata', 'labels', 'sidecar.istio.io/inject'],
        'false',
      ),
      /^unknown-label-value: .*'details'/,
    ],
    [
      'nothing watches quotas',
      withValue(
        'Deployment observability/kube-state-metrics',
        ['spec', 'template', 'spec', 'containers', 0, 'args', 1],
        '--resources=pods',
      ),
      /^unknown-metric: alert QuotaNearlyFull asks for kube_resourcequota/,
    ],
    [
      'the label of pods is not exported',
      withValue(
        'Deployment observability/kube-state-metrics',
        ['spec', 'template', 'spec', 'containers', 0, 'args', 2],
        '--metric-labels-allowlist=pods=[app]',
      ),
      /^unknown-metric-label: recording pod:service:info goes by the label label_app_kubernetes_io_name/,
    ],
    [
      'Alertmanager is gone',
      without('StatefulSet observability/alertmanager'),
      /^unknown-metric: alert AlertmanagerNotificationsFailing asks for alertmanager_notifications_failed_total/,
    ],
  ];

  it.each(faults)('finds that %s', (_, change, expected) => {
    expect(said(prove('prod-east', change))).toContainEqual(expect.stringMatching(expected));
  });
});

it('finds the one service that is gone among those that share the template of a dashboard', () => {
  const label = ['spec', 'template', 'metadata', 'labels', 'app.kubernetes.io/name'];
  const problems = said(
    prove('prod-east', withValue('Deployment petclinic/vets-service', label, 'vet-service')),
  ).filter((one) => one.includes('panel '));
  expect(problems.length).toBeGreaterThan(0);
  for (const one of problems) {
    expect(one).toMatch(/panel petclinic \/ vets-service \/ .*'vets-service'/);
    expect(one).not.toContain('MESHWRIGHT');
  }
});

describe('a query asks for what is not there', () => {
  const faults: readonly [string, string, RegExp][] = [
    [
      'a metric misspelled',
      'istio_request_total > 1',
      /^unknown-metric: .*; did you mean istio_requests_total\?/,
    ],
    [
      'a label misspelled',
      'istio_requests_total{sevice="details"}',
      /^unknown-metric-label: .*; did you mean service\?/,
    ],
    [
      'a value misspelled',
      'istio_requests_total{service="detials"}',
      /^unknown-label-value: .*; did you mean details\?/,
    ],
    [
      'values that never meet',
      'up{service="details",namespace="petclinic"}',
      /^unknown-label-value: .*namespace 'petclinic'/,
    ],
    ['what another project has', 'up{service="vets-service"}', /^unknown-label-value: /],
    [
      'a grouping by nothing',
      'sum by (servce) (istio_requests_total)',
      /^unknown-metric-label: .*servce.*; did you mean service\?/,
    ],
    ['a join by nothing', 'up * on (podd) istio_build', /^unknown-metric-label: .*podd/],
    ['a statistic that is not exported', 'envoy_cluster_upstream_cx_active > 0', /^unknown-metric: /],
    [
      'a statistic that others export',
      'envoy_cluster_upstream_cx_overflow > 0',
      /^unknown-label-value: .*project 'bookinfo'/,
    ],
    ['a regular expression that is none', 'up{service=~"("}', /^invalid-query: /],
    [
      'what is aggregated away',
      'sum by (namespace) (up) > max by (service) (sum by (pod) (up))',
      /^unknown-metric-label: .*label service,/,
    ],
  ];

  it.each(faults)('finds %s', (_, expr, expected) => {
    const problems = prove('prod-east', nothing, withAlert(expr));
    expect(said(problems)).toContainEqual(expect.stringMatching(expected));
    expect(problems.map(({ at }) => at.path)).toContainEqual(['alerts', 'OwnAlert', 'expr']);
  });

  it('takes what is there', () => {
    const expr =
      'sum by (service, pod) (rate(istio_requests_total{service=~"details|reviews",reporter="destination"}[5m])) > 0 and on (service) up{project="bookinfo"} == 1';
    expect(prove('prod-east', nothing, withAlert(expr, 'OwnAlert', '{{ $labels.pod }}'))).toEqual([]);
  });

  it('finds a text that shows a label which the result does not have', () => {
    const adapt = withAlert('sum by (service) (up) == 0', 'OwnAlert', '{{ $labels.pod }} is down');
    expect(said(prove('prod-east', nothing, adapt))).toContainEqual(
      expect.stringMatching(/^unknown-metric-label: alert OwnAlert goes by the label pod/),
    );
  });

  it('finds the name of an alert that every project gets', () => {
    expect(prove('prod-east', nothing, withAlert('up == 0', 'TargetDown')).map(({ code }) => code)).toContain(
      'clashing-alert',
    );
  });
});

describe('exported statistics', () => {
  const exports = (regexps: readonly string[]) =>
    withValue(
      'Deployment bookinfo/details',
      ['spec', 'template', 'metadata', 'annotations', 'proxy.istio.io/config'],
      JSON.stringify({ proxyStatsMatcher: { inclusionRegexps: regexps } }),
    );
  const expr =
    'envoy_cluster_upstream_cx_active{cluster_name=~"outbound\\\\|[0-9]+\\\\|[^|]*\\\\|ratings\\\\..*"} > 0';

  it('are there once the pod asks for them', () => {
    expect(prove('prod-east', exports(['.*upstream_(cx|rq)_active.*']), withAlert(expr))).toEqual([]);
  });

  it('are not when it asks for others', () => {
    expect(
      prove('prod-east', exports(['.*circuit_breakers.*']), withAlert(expr)).map(({ code }) => code),
    ).toEqual(['unknown-metric']);
  });
});

it('knows the metrics that an application names, and no others', () => {
  const named = withValue(
    'Deployment bookinfo/productpage',
    ['spec', 'template', 'metadata', 'annotations', 'meshwright.dev/metric-names'],
    'pages_total',
  );
  expect(prove('prod-east', named, withAlert('rate(pages_total{kind="x"}[5m]) > 1'))).toEqual([]);
  expect(prove('prod-east', nothing, withAlert('rate(pages_total[5m]) > 1')).map(({ code }) => code)).toEqual(
    ['unknown-metric'],
  );
});

it('finds panels that show nothing since a tenant is gone', () => {
  const gone: Change = (manifests) =>
    manifests.filter(({ object }) => object.metadata.namespace !== 'petclinic');
  expect(prove('prod-east', gone).map(({ code }) => code)).toContain('unknown-label-value');
});

it('is not confused by objects that export nothing', () => {
  const added = withObject('Deployment bookinfo/details', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x', namespace: 'bookinfo' },
  });
  expect(prove('prod-east', added)).toEqual([]);
});
