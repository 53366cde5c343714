import { dataSources } from '../stack/components';
import type { Stack } from '../stack/stack';

/**
 * Explore with the logs of a service, in the namespace and the time range of the dashboard that leads there
 * (https://grafana.com/docs/grafana/latest/explore/get-started-with-explore/#generate-explore-urls-from-external-tools).
 */
export function exploreLogs(type: NonNullable<Stack['logs']>['type'], service: string): string {
  return explore({ type, uid: dataSources.logs.uid }, logQueries[type](service));
}

/** The same with its traces. Istio names what a proxy reports `<service>.<namespace>`. */
export function exploreTraces(type: NonNullable<Stack['traces']>['type'], service: string): string {
  return explore({ type, uid: dataSources.traces.uid }, traceQueries[type](`${service}.$\{namespace}`));
}

const logQueries = {
  loki: (service: string) => ({ expr: `{namespace="$\{namespace}",service="${service}"}` }),
  elasticsearch: (service: string) => ({
    query: `namespace:"$\{namespace}" AND service:"${service}"`,
    metrics: [{ id: '1', type: 'logs' }],
  }),
};

const traceQueries = {
  tempo: (service: string) => ({ queryType: 'traceql', query: `{resource.service.name="${service}"}` }),
  jaeger: (service: string) => ({ queryType: 'search', service }),
};

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
