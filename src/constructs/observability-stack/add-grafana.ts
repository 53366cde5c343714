import { Deployment, Service } from '@cdk8s/kubernetes';
import type { Container, Volume, VolumeMount } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { addConfigMap } from './add-config-map';
import { addDashboards } from './add-dashboards';
import { addGrafanaAccess } from './add-grafana-access';
import { addGrafanaAdmin } from './add-grafana-admin';
import { addGrafanaLogs } from './add-grafana-logs';
import { addGrafanaLogin } from './add-grafana-login';
import type { MountedSecret } from './add-store-secret';
import { priorityClass } from './add-priority-class';
import { addServiceAccount } from './add-service-account';
import { webPort } from './add-web-services';
import { checksums } from './checksums';
import { components } from '../../observability/stack/components';
import { dashboardFolders } from '../../observability/dashboards/dashboard-folders';
import type { DashboardFolder } from '../../observability/dashboards/dashboard-folder';
import { grafanaIni } from '../../observability/grafana/grafana-ini';
import {
  dashboardProviders,
  dashboardsPath,
  datasources,
} from '../../observability/grafana/grafana-provisioning';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';
import { toYaml } from '../../yaml/to-yaml';

const { name, port, metrics, replicas } = components.grafana;
/** The user of the image. */
const user = 472;

/**
 * Adds Grafana. Everything it shows is provisioned from files, so its database holds sessions only: an emptyDir
 * is enough, a restart logs people out, and what somebody makes by hand is gone by design. More than one replica
 * would need a shared database (https://grafana.com/docs/grafana/latest/setup-grafana/set-up-for-high-availability/).
 * No disruption budget either: for one replica it means nothing or blocks the drain of its node.
 */
export function addGrafana(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  const config = addConfigMap(scope, stack, name, name, {
    'grafana.ini': grafanaIni(stack),
    'datasources.yaml': toYaml([datasources(stack)]),
    'dashboards.yaml': toYaml([dashboardProviders]),
  });
  addDashboards(scope, stack);
  const folders = dashboardFolders(stack);
  const logEnv = addGrafanaLogs(scope, stack);
  const secrets = [addGrafanaAdmin(scope, stack), ...addGrafanaLogin(scope, stack)];
  addServiceAccount(scope, stack, name);
  new Service(scope, 'service', {
    metadata: {
      ...metadata,
      annotations: {
        [annotations.exportTo]: stack.host === undefined ? '.' : `.,${names.ingressNamespace}`,
      },
    },
    spec: { selector: { [labels.service]: name }, ports: [webPort(port)] },
  });
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      replicas,
      selector: selectPods(name),
      template: {
        metadata: {
          labels: { ...metadata.labels, [labels.inject]: 'true', [labels.revision]: stack.revision },
          annotations: {
            [annotations.nativeSidecar]: 'true',
            // The proxy offers these together with its own, where Prometheus asks.
            [annotations.scrape]: 'true',
            [annotations.scrapePort]: String(port),
            [annotations.scrapePath]: metrics,
            // Not of the dashboards: Grafana reads them again by itself.
            ...checksums([config]),
          },
        },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          priorityClassName: priorityClass,
          securityContext: restrictedPod(user),
          containers: [container(stack, secrets, folders, logEnv)],
          volumes: volumes(config.name, secrets, folders),
        },
      },
    },
  });
  addGrafanaAccess(scope, stack);
}

const volumes = (
  config: string,
  secrets: readonly MountedSecret[],
  folders: readonly DashboardFolder[],
): Volume[] => [
  { name: 'config', configMap: { name: config, items: [{ key: 'grafana.ini', path: 'grafana.ini' }] } },
  {
    name: 'datasources',
    configMap: { name: config, items: [{ key: 'datasources.yaml', path: 'datasources.yaml' }] },
  },
  {
    name: 'providers',
    configMap: { name: config, items: [{ key: 'dashboards.yaml', path: 'dashboards.yaml' }] },
  },
  ...secrets.map(({ volume, secret }) => ({
    name: volume,
    secret: { secretName: secret, defaultMode: 0o440 },
  })),
  { name: 'data', emptyDir: { sizeLimit: '1Gi' } },
  { name: 'tmp', emptyDir: { sizeLimit: '128Mi' } },
  ...folders.map(({ volume, configMaps }) => ({
    name: volume,
    // Not there yet is no reason to wait: the kubelet brings them when they are, and Grafana looks every 30 s.
    projected: {
      sources: configMaps.map((source) => ({ configMap: { name: source.name, optional: true } })),
    },
  })),
];

// A volume for each folder: Grafana does not follow the links that one volume with directories would have.
const folderMounts = (folders: readonly DashboardFolder[]): VolumeMount[] =>
  folders.map(({ volume, title }) => ({
    name: volume,
    mountPath: `${dashboardsPath}/${title}`,
    readOnly: true,
  }));

const container = (
  stack: Stack,
  secrets: readonly MountedSecret[],
  folders: readonly DashboardFolder[],
  logEnv: NonNullable<Container['env']>,
): Container => ({
  name,
  image: stack.images.grafana,
  env: [{ name: 'GF_PATHS_CONFIG', value: '/etc/grafana-config/grafana.ini' }, ...logEnv],
  ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
  // Some 150Mi at rest, and a few for each of 100 people who look at once.
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } },
  securityContext: restrictedContainer,
  startupProbe: { httpGet: { path: '/api/health', port: 'http' }, periodSeconds: 5, failureThreshold: 60 },
  readinessProbe: { httpGet: { path: '/api/health', port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: {
    httpGet: { path: '/api/health', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 6,
  },
  volumeMounts: [
    { name: 'config', mountPath: '/etc/grafana-config', readOnly: true },
    { name: 'datasources', mountPath: '/etc/grafana/provisioning/datasources', readOnly: true },
    { name: 'providers', mountPath: '/etc/grafana/provisioning/dashboards', readOnly: true },
    ...secrets.map(({ volume, path }) => ({ name: volume, mountPath: path, readOnly: true })),
    { name: 'data', mountPath: '/var/lib/grafana' },
    { name: 'tmp', mountPath: '/tmp' },
    ...folderMounts(folders),
  ],
});
