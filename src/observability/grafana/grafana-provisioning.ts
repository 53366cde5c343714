import { names } from '../../conventions/names';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';

/** Directory with a directory for each folder of dashboards. */
export const dashboardsPath = '/etc/grafana-dashboards';

/** Data sources (https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources). */
export function datasources({ namespace, traces }: Stack): unknown {
  const { prometheus, alertmanager, traceStore } = components;
  const url = ({ name, port }: { readonly name: string; readonly port: number }) =>
    `http://${names.host(name, namespace)}:${port}`;
  return {
    apiVersion: 1,
    datasources: [
      {
        name: 'Prometheus',
        uid: 'prometheus',
        type: 'prometheus',
        access: 'proxy',
        url: url(prometheus),
        isDefault: true,
        editable: false,
        // The scrape interval: panels ask for no rate over less than four of it.
        jsonData: { httpMethod: 'POST', timeInterval: '30s', prometheusType: 'Prometheus' },
      },
      {
        name: 'Alertmanager',
        uid: 'alertmanager',
        type: 'alertmanager',
        access: 'proxy',
        url: url(alertmanager),
        editable: false,
        jsonData: { implementation: 'prometheus', handleGrafanaManagedAlerts: false },
      },
      ...(traces === undefined
        ? []
        : [
            {
              name: 'Traces',
              uid: 'traces',
              type: 'jaeger',
              access: 'proxy',
              url: url({ name: traceStore.name, port: traceStore.query }),
              editable: false,
              jsonData: { nodeGraph: { enabled: true } },
            },
          ]),
    ],
  };
}

/** Provider of the dashboards: the files are the truth, and nobody saves over them. */
export const dashboardProviders: unknown = {
  apiVersion: 1,
  providers: [
    {
      name: 'meshwright',
      orgId: 1,
      type: 'file',
      allowUiUpdates: false,
      disableDeletion: true,
      updateIntervalSeconds: 30,
      options: { path: dashboardsPath, foldersFromFilesStructure: true },
    },
  ],
};
