import { expect, it } from '@jest/globals';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { proveAccess } from '../../src/proof/prove-access';
import { words } from '../../src/problems/words';
import { changedSources } from '../helpers/changed-sources';
import { without, type Change } from './change-manifests';

/** The sample project with a receiver of each kind, on a cluster with Calico and one with Cilium. */
const { landscape, problems } = parseLandscape(
  changedSources({
    'platform.observability.images': {
      prometheus: 'quay.io/prometheus/prometheus:v3.5.0',
      alertmanager: 'quay.io/prometheus/alertmanager:v0.31.0',
      grafana: 'docker.io/grafana/grafana:12.0.1',
      kubeStateMetrics: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.16.0',
      configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.93.0',
      nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
      dingTalkBridge: 'docker.io/timonwong/prometheus-webhook-dingtalk:v2.1.0',
    },
    'platform.observability.receivers': { oncall: { receiver: 'pagerduty', secret: 'rota' } },
    'platform.observability.deadManSwitch': {
      receiver: 'webhook',
      host: '192.0.2.9',
      port: 8443,
      secret: 'dead',
    },
    receivers: {
      chat: { receiver: 'slack', channel: '#shop', secret: 'chat' },
      desk: { receiver: 'webhook', host: 'desk.test.example', secret: 'desk' },
      group: { receiver: 'dingtalk', secret: 'robot' },
      people: { receiver: 'wecom', corporation: 'ww1', agent: 1, parties: [1], secret: 'wecom' },
      team: { receiver: 'mail', address: 'team@test.example' },
    },
    notify: { page: ['oncall', 'chat', 'people'], ticket: ['desk', 'group', 'team'] },
  }),
);

const clusters = landscape?.clusters ?? [];

function proofOf(cluster: string, change: Change) {
  const one = clusters.find((found) => found.cluster.name === cluster);
  if (landscape === undefined || one === undefined) throw new Error(JSON.stringify(problems));
  const { platform } = landscape;
  const manifests = planCluster(platform, one).flatMap(
    (planned) => renderUnit(planned, () => undefined).manifests,
  );
  return proveAccess(platform, one, change(manifests)).map((found) => `${found.code}: ${words(found).what}`);
}

it.each(['office', 'east'])('of every kind are reached from %s, and nothing else is', (cluster) => {
  expect(proofOf(cluster, (manifests) => manifests)).toEqual([]);
});

it.each([
  [
    'office',
    'NetworkPolicy observability/alertmanager-to-receivers',
    /^missing-access: observability\/alertmanager → hooks\.slack\.com on port 443/,
  ],
  [
    'east',
    'CiliumNetworkPolicy observability/alertmanager-to-receivers',
    /^missing-access: observability\/alertmanager → hooks\.slack\.com on port 443/,
  ],
  [
    'office',
    'NetworkPolicy observability/dingtalk-bridge',
    /^missing-access: observability\/alertmanager → observability\/dingtalk-bridge/,
  ],
  [
    'east',
    'CiliumNetworkPolicy observability/dingtalk-bridge-to-receivers',
    /^missing-access: observability\/dingtalk-bridge → oapi\.dingtalk\.com on port 443/,
  ],
])('in %s are not reached once %s is gone', (cluster, policy, said) => {
  expect(proofOf(cluster, without(policy))).toContainEqual(expect.stringMatching(said));
});
