import { expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { dashboardTexts } from './dashboard-texts';
import { everyFeature } from './every-feature';
import { parseDashboard } from './parsed-dashboard';

const files = Object.fromEntries(
  [...dashboardTexts(everyFeature).values()].map((text) => {
    const { uid, queries } = parseDashboard(text);
    const rules = queries.map((query, index) => ({
      record: `panel:${index}`,
      expr: query.replaceAll('$__rate_interval', '5m'),
    }));
    return [`${uid}.yml`, stringify({ groups: [{ name: uid, rules }] })];
  }),
);

it('every panel asks what Prometheus understands', () => {
  const { status, output } = runTool(
    'promtool',
    ['check', 'rules', '--lint=all', '--lint-fatal', ...Object.keys(files)],
    files,
  );
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') });
});

it('and would say so if one did not', () => {
  const { status } = runTool('promtool', ['check', 'rules', 'panels.yml'], {
    'panels.yml': stringify({
      groups: [{ name: 'panels', rules: [{ record: 'panel:0', expr: 'rate(up)' }] }],
    }),
  });
  expect(status).toBe(1);
});
