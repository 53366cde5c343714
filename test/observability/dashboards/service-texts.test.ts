import { expect, it } from '@jest/globals';
import { dashboardJson } from '../../../src/observability/dashboards/dashboard-json';
import { serviceDashboard } from '../../../src/observability/dashboards/service-dashboard';
import { serviceSubjects } from '../../../src/observability/dashboards/service-subjects';
import { serviceTexts } from '../../../src/observability/dashboards/service-texts';
import { everyFeature } from './every-feature';

const subjects = [...serviceSubjects(everyFeature).values()].flat();

it('writes what the dashboard of each service alone would be', () => {
  const textOf = serviceTexts(everyFeature);
  for (const service of subjects) {
    expect(textOf(service)).toBe(dashboardJson(serviceDashboard(everyFeature, service)));
  }
});

it('writes what JSON must spell in another way', () => {
  const [service] = subjects;
  if (service === undefined) throw new Error('there is no service');
  const runbook = 'https://wiki.company.com/"$&\\';
  const { links } = JSON.parse(serviceTexts(everyFeature)({ ...service, runbook })) as {
    readonly links: readonly { readonly title: string; readonly url?: string }[];
  };
  expect(links.find(({ title }) => title === 'Runbook')?.url).toBe(runbook);
});
