import { expect, it } from '@jest/globals';
import type { DashboardFile } from '../../src/observability/dashboards/dashboard-files';
import type { RuleFile } from '../../src/observability/rules/rule-files';
import { proveAlerts } from '../../src/proof/prove-alerts';

const dashboard: DashboardFile = {
  project: 'shop',
  uid: 'project-shop',
  fill: (text) => text,
  model: { uid: 'project-shop', title: 'shop', templating: { list: [] }, panels: [] },
};

const codes = (links: { readonly runbook_url?: string; readonly dashboard_url?: string }) => {
  const file: RuleFile = {
    configMap: 'x',
    file: 'x.yml',
    project: 'shop',
    groups: [
      {
        name: 'g',
        rules: [
          {
            alert: 'A',
            expr: 'up',
            labels: { severity: 'page' },
            annotations: { summary: 's', description: 'd', ...links },
          },
        ],
      },
    ],
  };
  return proveAlerts([file], [dashboard], { host: 'grafana.x', services: [] }, () => ({ file: 'f' })).map(
    ({ code }) => code,
  );
};

it('takes links to dashboards that are there, and to pages elsewhere', () => {
  const dashboard_url = 'https://grafana.x/d/project-shop?var-namespace=a';
  expect(codes({ dashboard_url, runbook_url: 'https://wiki.x/d/nothing' })).toEqual([]);
});

it('finds links of both kinds to dashboards that are gone', () => {
  const gone = 'https://grafana.x/d/project-shp';
  expect(codes({ dashboard_url: gone, runbook_url: gone })).toEqual(['dangling-link', 'dangling-link']);
});
