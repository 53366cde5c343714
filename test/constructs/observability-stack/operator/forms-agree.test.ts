import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { AlertmanagerSpec } from '@cdk8s/prometheus-operator';
import type { PrometheusConfig } from '../../../../src/observability/scraping/prometheus-config';
import type { ObservabilityStackProps } from '../../../../src/observability/stack/observability-stack-props';
import { observeCluster } from '../../../../src/render/observe-cluster';
import { outlineCluster } from '../../../../src/render/outline-cluster';
import { sampleManifests } from '../../../proof/sample-manifests';
import { fileOf, synthStack } from '../observed';
import { ruleSources } from '../rule-sources';
import { operatorConfig, type ConfiguredJob } from './operator-config';
import { relabel } from './relabel';

const sample = [...sampleManifests()].map(
  ([name, { platform, landscape }]) => [name, observeCluster(platform, outlineCluster(landscape))] as const,
);
const stacks: readonly (readonly [string, Partial<ObservabilityStackProps>])[] = [
  ['a small stack', {}],
  ['a stack without tenants', { tenants: [], services: [] }],
  ['a stack elsewhere', { namespace: 'monitoring', gateway: undefined, host: undefined }],
  ...sample,
];

describe.each(stacks)('%s in both forms', (_, changes) => {
  const plain = synthStack({ ...changes, form: 'plain' });
  const operated = synthStack({ ...changes, form: 'operator' });
  const config = parse(fileOf(plain, 'prometheus', 'prometheus.yml')) as Omit<
    PrometheusConfig,
    'scrape_configs'
  > & {
    readonly scrape_configs: readonly ConfiguredJob[];
  };
  const translated = operatorConfig(operated.all);
  const jobs = config.scrape_configs.map((job) => {
    const other = translated.scrape_configs.find(({ job_name: name }) =>
      [name, name.split('/')[2]].includes(job.job_name),
    );
    if (other === undefined) throw new Error(`nothing scrapes ${job.job_name}`);
    return [job.job_name, job, other] as const;
  });

  it('scrapes the same, by the same limits', () => {
    expect(translated.scrape_configs).toHaveLength(jobs.length);
    for (const [name, plainJob, other] of jobs) {
      const { job_name: _name, relabel_configs: _steps, ...said } = plainJob;
      const { job_name: _other, relabel_configs: _others, ...same } = other;
      expect([name, withActions(same)]).toEqual([name, withActions(said)]);
    }
  });

  it.each(jobs)('gives the targets of %s the same labels', (name, plainJob, other) => {
    fc.assert(
      fc.property(targets(plainJob), (target) => {
        const before = relabel({ ...target, job: name }, plainJob.relabel_configs);
        const after = relabel({ ...target, job: other.job_name }, other.relabel_configs);
        expect(after && visible(after)).toEqual(before && visible(before));
      }),
    );
  });

  it('asks the same of Prometheus itself', () => {
    const { replica, ...labels } = config.global.external_labels;
    expect(replica).toBe('${POD_NAME}');
    expect(translated.global).toEqual({
      ...config.global,
      external_labels: { ...labels, replica: '$(POD_NAME)' },
    });
    expect(translated.alerting.alert_relabel_configs).toEqual(config.alerting.alert_relabel_configs);
  });

  it('tells every Alertmanager behind the same Service', () => {
    const host = config.alerting.alertmanagers[0]?.dns_sd_configs[0]?.names[0] ?? '';
    const [service = '', namespace] = host.split('.');
    expect(translated.alerting.alertmanagers).toEqual([
      { role: 'EndpointSlice', namespaces: [namespace], keep: { service, port: 'http' } },
    ]);
    expect(operated.find('Service', service)).toMatchObject({
      metadata: { namespace },
      spec: { clusterIP: 'None', ports: expect.arrayContaining([expect.objectContaining({ name: 'http' })]) },
    });
  });

  it('evaluates the same rules', () => {
    const files = Object.values(ruleSources(plain)).map((text) => parse(text) as unknown);
    expect(files.length).toBeGreaterThan(0);
    expect(translated.rule_files).toEqual(files);
  });

  it('routes by the same text', () => {
    const { stringData } = operated.find('Secret', 'alertmanager-config') as {
      readonly stringData?: Readonly<Record<string, string>>;
    };
    expect(operated.find('Alertmanager', 'alertmanager')).toMatchObject({
      spec: { configSecret: 'alertmanager-config' },
    });
    const text = stringData?.['alertmanager.yaml'] ?? '';
    // The operator copies the configuration to elsewhere, so that files beside it have whole paths.
    expect(text.replaceAll('/etc/alertmanager/config/', '')).toBe(
      fileOf(plain, 'alertmanager', 'alertmanager.yml'),
    );
  });

  it('has the files that the configuration names, where the operator mounts them', () => {
    const { spec } = operated.find('Alertmanager', 'alertmanager') as { readonly spec: AlertmanagerSpec };
    const { stringData = {} } = operated.find('Secret', 'alertmanager-config') as {
      readonly stringData?: Readonly<Record<string, string>>;
    };
    const text = stringData['alertmanager.yaml'] ?? '';
    const { templates = [] } = parse(text) as { readonly templates?: readonly string[] };
    // The other keys of the Secret (https://prometheus-operator.dev/docs/developer/alerting/#using-a-kubernetes-secret).
    const mounted = new Set(Object.keys(stringData).map((key) => `/etc/alertmanager/config/${key}`));
    expect(templates.filter((path) => !mounted.has(path))).toEqual([]);
    const volumes = (spec.volumeMounts ?? []).map(({ mountPath }) => `${mountPath}/`);
    const credentials = [...text.matchAll(/_file: "?([^"\n]+)/g)].map(([, path = '']) => path);
    expect(credentials.filter((path) => !volumes.some((volume) => path.startsWith(volume)))).toEqual([]);
  });

  it('has everything else in common', () => {
    const own = new Set([
      'Prometheus',
      'Alertmanager',
      'PodMonitor',
      'PrometheusRule',
      'Secret',
      'StatefulSet',
    ]);
    const common = ({ all }: typeof plain) =>
      all.filter(
        ({ kind, metadata }) =>
          !own.has(kind) &&
          !(kind === 'ConfigMap' && /^(?:prometheus|alertmanager)/.test(metadata.name)) &&
          !metadata.name.startsWith('meshwright-prometheus-'),
      );
    const key = ({ kind, metadata }: (typeof plain.all)[number]) =>
      `${kind} ${metadata.namespace}/${metadata.name}`;
    const byKey = (stack: typeof plain) => new Map(common(stack).map((object) => [key(object), object]));
    expect(byKey(operated)).toEqual(byKey(plain));
  });
});

it('a job that another form would scrape elsewhere is seen', () => {
  const [, job] = operatorConfig(synthStack({ form: 'operator' }).all).scrape_configs;
  const target = { __meta_kubernetes_pod_ip: '10.0.0.1', __meta_kubernetes_namespace: 'x' };
  const steps = job?.relabel_configs.filter(({ action }) => action !== 'keep') ?? [];
  expect(relabel(target, steps)).not.toEqual(relabel(target, steps.slice(0, -3)));
});

const visible = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(labels).filter(([name]) => name === '__address__' || !name.startsWith('__')),
  );

/** `replace` is what a step does that says nothing. */
const withActions = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && ('source_labels' in inner || 'target_label' in inner)
        ? { action: 'replace', ...inner }
        : inner,
    ),
  );

/** Pods as service discovery offers them: with what a job asks for, or something else. */
function targets(job: ConfiguredJob): fc.Arbitrary<Readonly<Record<string, string>>> {
  const wanted = job.relabel_configs.flatMap(({ source_labels = [], regex, action }) =>
    action === 'keep' && regex !== undefined ? source_labels.map((label) => [label, regex] as const) : [],
  );
  const namespaces = [...(job.kubernetes_sd_configs[0]?.namespaces?.names ?? []), 'elsewhere'];
  const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  return fc.record(
    {
      __meta_kubernetes_namespace: fc.constantFrom(...namespaces),
      __meta_kubernetes_pod_name: word,
      __meta_kubernetes_pod_ip: fc.constantFrom('10.1.2.3', ''),
      __meta_kubernetes_pod_phase: fc.constantFrom('Running', 'Pending', 'Succeeded', 'Failed'),
      __meta_kubernetes_pod_container_name: fc.constantFrom('istio-proxy', 'app', 'config-reloader'),
      __meta_kubernetes_pod_label_app_kubernetes_io_name: fc.oneof(word, fc.constant('')),
      __address__: fc.constant('10.1.2.3:8080'),
      ...Object.fromEntries(wanted.map(([label, regex]) => [label, fc.constantFrom(regex, regex, 'other')])),
    },
    { requiredKeys: ['__address__', '__meta_kubernetes_namespace'] },
  ) as fc.Arbitrary<Readonly<Record<string, string>>>;
}
