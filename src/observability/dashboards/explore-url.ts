import { dataSources } from '../stack/components';

/**
 * Explore with the logs of a service, in the namespace and the time range of the dashboard that leads there
 * (https://grafana.com/docs/grafana/latest/explore/get-started-with-explore/#generate-explore-urls-from-external-tools).
 */
export function exploreLogs(service: string): string {
  // As agents and the intake write documents: the namespace from the platform's table, the name from the pod's.
  const query = `namespace:"$\{namespace}" AND service:"${service}"`;
  return explore(dataSources.logs, { query, metrics: [{ id: '1', type: 'logs' }] });
}

/** The same with its traces. Istio names what a proxy reports `<service>.<namespace>`. */
export function exploreTraces(service: string): string {
  return explore(dataSources.traces, { queryType: 'search', service: `${service}.$\{namespace}` });
}

function explore(datasource: { readonly type: string; readonly uid: string }, query: object): string {
  const panes = {
    a: {
      datasource: datasource.uid,
      queries: [{ refId: 'A', datasource, ...query }],
      range: { from: '${__from}', to: '${__to}' },
    },
  };
  // Grafana fills in variables before it reads the address: they alone stay as they are written.
  const text = encodeURIComponent(JSON.stringify(panes)).replaceAll(
    /%24%7B(\w+)%7D/g,
    (_, variable) => `$\{${variable}}`,
  );
  return `/explore?schemaVersion=1&orgId=1&panes=${text}`;
}
