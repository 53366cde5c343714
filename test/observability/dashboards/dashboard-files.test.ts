import { expect, it } from '@jest/globals';
import { dashboardFiles } from '../../../src/observability/dashboards/dashboard-files';
import { dashboardTexts } from './dashboard-texts';
import { everyFeature } from './every-feature';

it('gives what Grafana gets, with names in the place of marks', () => {
  const filled = dashboardFiles(everyFeature).map(({ model, fill }) => fill(JSON.stringify(model)));
  const written = [...dashboardTexts(everyFeature).values()].map((text) => JSON.stringify(JSON.parse(text)));
  expect(filled.toSorted()).toEqual(written.toSorted());
});

it('knows the address of each', () => {
  for (const { uid, model, fill } of dashboardFiles(everyFeature)) expect(uid).toBe(fill(model.uid));
});
