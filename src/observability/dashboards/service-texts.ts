import type { Stack } from '../stack/stack';
import type { ServiceSubject } from './service-subject';
import { fillMarks } from './fill-marks';
import { serviceTemplates } from './service-template';

/** Writes the dashboards of services. */
export function serviceTexts(stack: Pick<Stack, 'logStore' | 'traces'>): (service: ServiceSubject) => string {
  const templateOf = serviceTemplates(stack);
  return (service) => {
    const { text, names } = templateOf(service);
    // The only one that JSON could spell in another way.
    return fillMarks(text, { ...names, runbook: JSON.stringify(service.runbook).slice(1, -1) });
  };
}
