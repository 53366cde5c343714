import { dashboardJson } from './dashboard-json';
import { serviceDashboard } from './service-dashboard';
import type { ServiceSubject } from './service-subject';
import type { Stack } from '../stack/stack';

/** Stands for a text of a service: letters and digits, which no encoding changes. */
const mark = (name: string) => `MESHWRIGHT${name}END`;
const marks = /MESHWRIGHT(\w+?)END/g;

/**
 * Writes the dashboards of services. Those of alike services differ in names only, so each kind of them is made
 * once, with marks for the names: a thousand services are a few dozen dashboards to make.
 */
export function serviceTexts(stack: Pick<Stack, 'logStore' | 'traces'>): (service: ServiceSubject) => string {
  const templates = new Map<string, string>();
  return (service) => {
    const { uid, name, project, runbook, namespaces, ...kind } = service;
    // Of what it calls, and where its metrics are, the panels ask only whether there is any.
    const shape = {
      ...kind,
      metrics: kind.metrics && { port: 0, path: '', dialect: kind.metrics.dialect },
      callees: kind.callees?.slice(0, 1).map(() => ({ namespace: '', service: '' })) ?? [],
    };
    const key = JSON.stringify([namespaces.length, shape]);
    let template = templates.get(key);
    if (template === undefined) {
      const subject = {
        ...shape,
        uid: mark('uid'),
        name: mark('name'),
        project: mark('project'),
        runbook: mark('runbook'),
        namespaces: namespaces.map((_, index) => mark(`namespace${index}`)),
      };
      template = dashboardJson(serviceDashboard(stack, subject));
      templates.set(key, template);
    }
    const texts: Record<string, string> = {
      uid,
      name,
      project,
      // The only one that JSON could spell in another way.
      runbook: JSON.stringify(runbook).slice(1, -1),
      ...Object.fromEntries(namespaces.map((namespace, index) => [`namespace${index}`, namespace])),
    };
    return template.replaceAll(marks, (whole, text: string) => texts[text] ?? whole);
  };
}
