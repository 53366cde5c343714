import { labels } from '../../conventions/labels';

/** Selects the pods of a component of the stack, within its namespace. */
export const selectPods = (component: string) => ({ matchLabels: { [labels.service]: component } });
