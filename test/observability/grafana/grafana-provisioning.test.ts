import { describe, expect, it } from '@jest/globals';
import { grafanaIni } from '../../../src/observability/grafana/grafana-ini';
import { dashboardProviders, datasources } from '../../../src/observability/grafana/grafana-provisioning';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';

const without = resolveStack(observed);
const withStores = resolveStack({
  ...observed,
  logs: { type: 'loki', url: 'http://loki.logging.svc.cluster.local:3100' },
  traces: { type: 'tempo', url: 'http://tempo.tracing.svc.cluster.local:3200' },
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
        expect.objectContaining({ type: 'loki', url: 'http://loki.logging.svc.cluster.local:3100' }),
        expect.objectContaining({ type: 'tempo', access: 'proxy', editable: false }),
      ]),
    });
  });

  it('may fetch from these and from nowhere else', () => {
    const allowed = (stack: typeof without) =>
      /^data_source_proxy_whitelist = (.*)$/m.exec(grafanaIni(stack))?.[1];
    expect(allowed(without)?.split(' ')).toHaveLength(2);
    expect(allowed(withStores)).toMatch(
      / loki\.logging\.svc\.cluster\.local:3100 tempo\.tracing\.svc\.cluster\.local:3200$/,
    );
  });

  it('keeps no dashboard that has no file, and lets nobody save one', () => {
    expect(dashboardProviders).toMatchObject({
      providers: [{ disableDeletion: false, allowUiUpdates: false }],
    });
  });
});
