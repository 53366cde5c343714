import { names } from '../../conventions/names';
import type { LogStore } from '../../model/log-store';
import { logReader } from './log-reader';
import { components, dataSources } from '../stack/components';
import type { Stack } from '../stack/stack';

/** Directory with a directory for each folder of dashboards. */
export const dashboardsPath = '/etc/grafana-dashboards';

/** Data sources (https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources). */
export function datasources({
  namespace,
  logStore,
  traces,
}: Pick<Stack, 'namespace' | 'logStore' | 'traces'>): unknown {
  const { prometheus, alertmanager, traceStore } = components;
  const url = ({ name, port }: { readonly name: string; readonly port: number }) =>
    `http://${names.host(name, namespace)}:${port}`;
  return {
    apiVersion: 1,
    datasources: [
      {
        name: 'Prometheus',
        ...dataSources.metrics,
        access: 'proxy',
        url: url(prometheus),
        isDefault: true,
        editable: false,
        // The scrape interval: panels ask for no rate over less than four of it.
        jsonData: { httpMethod: 'POST', timeInterval: '30s', prometheusType: 'Prometheus' },
      },
      {
        name: 'Alertmanager',
        ...dataSources.alerts,
        access: 'proxy',
        url: url(alertmanager),
        editable: false,
        jsonData: { implementation: 'prometheus', handleGrafanaManagedAlerts: false },
      },
      ...(logStore === undefined ? [] : [logSource(logStore)]),
      ...(traces === undefined
        ? []
        : [
            {
              name: 'Traces',
              ...dataSources.traces,
              access: 'proxy',
              url: url({ name: traceStore.name, port: traceStore.query }),
              editable: false,
              jsonData: { nodeGraph: { enabled: true } },
            },
          ]),
    ],
  };
}

/**
 * Data streams of every service (https://grafana.com/docs/grafana/latest/datasources/elasticsearch/configure/). Its
 * account comes from variables, so that no secret is in a file.
 */
function logSource({ hosts, privateAuthority }: LogStore): unknown {
  const [first] = hosts;
  const { user, password, ca } = logReader.variables;
  return {
    name: 'Logs',
    ...dataSources.logs,
    access: 'proxy',
    url: `https://${first?.host}:${first?.port}`,
    editable: false,
    basicAuth: true,
    basicAuthUser: `$${user}`,
    jsonData: {
      index: 'logs-*',
      timeField: '@timestamp',
      logMessageField: 'message',
      logLevelField: 'level',
      ...(privateAuthority ? { tlsAuthWithCACert: true } : {}),
    },
    secureJsonData: {
      basicAuthPassword: `$${password}`,
      ...(privateAuthority ? { tlsCACert: `$${ca}` } : {}),
    },
  };
}

/** Provider of the dashboards: the files are the truth, nobody saves over them, and what has no file any more goes. */
export const dashboardProviders: unknown = {
  apiVersion: 1,
  providers: [
    {
      name: 'meshwright',
      orgId: 1,
      type: 'file',
      allowUiUpdates: false,
      disableDeletion: false,
      updateIntervalSeconds: 30,
      options: { path: dashboardsPath, foldersFromFilesStructure: true },
    },
  ],
};
