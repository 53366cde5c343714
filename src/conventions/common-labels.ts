import { labels, managedBy } from './labels';

/**
 * Labels of every object: what rendered it and, unless it is the platform's, the project that it is part of.
 */
export function commonLabels(project?: string): Record<string, string> {
  return { [labels.managedBy]: managedBy, ...(project === undefined ? {} : { [labels.partOf]: project }) };
}
