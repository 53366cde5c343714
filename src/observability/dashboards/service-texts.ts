import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import type { ServiceSubject } from './service-subject';
import { markedText } from './fill-marks';
import { serviceTemplates } from './service-template';

/** Writes the dashboards of services. */
export const serviceTexts = oncePer((stack: Pick<Stack, 'logStore' | 'traces'>) => {
  const templateOf = serviceTemplates(stack);
  const templates = new Map<string, ReturnType<typeof markedText>>();
  return (service: ServiceSubject): string => {
    const { text, names } = templateOf(service);
    const fill = templates.get(text) ?? markedText(text);
    templates.set(text, fill);
    // The only one that JSON could spell in another way.
    return fill({ ...names, runbook: JSON.stringify(service.runbook).slice(1, -1) });
  };
});
