import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import { mark } from './fill-marks';
import { dashboardJson } from './dashboard-json';
import { serviceDashboard } from './service-dashboard';
import type { ServiceSubject } from './service-subject';

/** The dashboard that alike services share, with marks for their names, and what one of them has in their place. */
export interface ServiceTemplate {
  /** Equal for alike services. */
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Finds the template of a service. Dashboards of alike services differ in names only, so each kind of them is made
 * once, and checked once but for the names: a thousand services are a few dozen dashboards to make.
 */
export const serviceTemplates = oncePer((stack: Pick<Stack, 'logStore' | 'traces'>) => {
  const templates = new Map<string, string>();
  // Both the output and its checks ask.
  return oncePer((service: ServiceSubject): ServiceTemplate => {
    const { uid, name, project, runbook, namespaces, ...kind } = service;
    // Of where its metrics are, the panels ask only whether there are any.
    const shape = {
      ...kind,
      metrics: kind.metrics && { port: 0, path: '', dialect: kind.metrics.dialect },
    };
    const key = JSON.stringify([namespaces.length, shape]);
    let text = templates.get(key);
    if (text === undefined) {
      const subject = {
        ...shape,
        uid: mark('uid'),
        name: mark('name'),
        project: mark('project'),
        runbook: mark('runbook'),
        namespaces: namespaces.map((_, index) => mark(`namespace${index}`)),
      };
      text = dashboardJson(serviceDashboard(stack, subject));
      templates.set(key, text);
    }
    const places = namespaces.map((namespace, index) => [`namespace${index}`, namespace] as const);
    return { text, names: { uid, name, project, runbook, ...Object.fromEntries(places) } };
  });
});
