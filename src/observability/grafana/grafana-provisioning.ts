import { names } from '../../conventions/names';
import { components, dataSources } from '../stack/components';
import type { Stack } from '../stack/stack';

/** Directory with a directory for each folder of dashboards. */
export const dashboardsPath = '/etc/grafana-dashboards';

/** Data sources (https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources). */
export function datasources({
  namespace,
  logs,
  traces,
}: Pick<Stack, 'namespace' | 'logs' | 'traces'>): unknown {
  const { prometheus, alertmanager } = components;
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
      ...(logs === undefined ? [] : [{ name: 'Logs', ...dataSources.logs, ...logs, ...readOnly }]),
      ...(traces === undefined ? [] : [{ name: 'Traces', ...dataSources.traces, ...traces, ...readOnly }]),
    ],
  };
}

const readOnly = { access: 'proxy', editable: false } as const;

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
