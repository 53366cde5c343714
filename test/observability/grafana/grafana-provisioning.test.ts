import { describe, expect, it } from '@jest/globals';
import { grafanaIni } from '../../../src/observability/grafana/grafana-ini';
import { dashboardProviders, datasources } from '../../../src/observability/grafana/grafana-provisioning';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';

const without = resolveStack(observed);
const withStores = resolveStack({
  ...observed,
  logStore: {
    hosts: [{ host: 'logs.company.com', port: 9200 }],
    addresses: [],
    secret: 'platform/log-store',
    privateAuthority: false,
    collector: 'otel:1',
  },
  traces: { collector: 'otel:1', store: 'jaeger:2', days: 3, storage: '20Gi' },
});
const uidsOf = (stack: typeof without) =>
  (datasources(stack) as { readonly datasources: readonly { readonly uid: string }[] }).datasources.map(
    ({ uid }) => uid,
  );

describe('what Grafana is provisioned with', () => {
  it('has a data source for each store that there is', () => {
    expect(uidsOf(without)).toEqual(['prometheus', 'alertmanager']);
    expect(uidsOf(withStores)).toEqual(['prometheus', 'alertmanager', 'logs', 'traces']);
    expect(datasources(withStores)).toMatchObject({
      datasources: expect.arrayContaining([
        expect.objectContaining({ type: 'elasticsearch', url: 'https://logs.company.com:9200' }),
        expect.objectContaining({ type: 'jaeger', access: 'proxy', editable: false }),
      ]),
    });
  });

  it('may fetch from these and from nowhere else', () => {
    const allowed = (stack: typeof without) =>
      /^data_source_proxy_whitelist = (.*)$/m.exec(grafanaIni(stack))?.[1];
    expect(allowed(without)?.split(' ')).toHaveLength(2);
    expect(allowed(withStores)).toMatch(
      / trace-store\.observability\.svc\.cluster\.local:16686 logs\.company\.com:9200$/,
    );
  });

  it('keeps no dashboard that has no file, and lets nobody save one', () => {
    expect(dashboardProviders).toMatchObject({
      providers: [{ disableDeletion: false, allowUiUpdates: false }],
    });
  });
});
