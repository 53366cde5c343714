import type { Panel } from './panel';

/** How much of their quotas the namespaces of `selector` use, a line for each value of the labels `by`. */
export function quotaPanel(selector: string, by: readonly string[]): Panel {
  const amount = (type: 'used' | 'hard') =>
    `max by (${by.join(', ')}) (kube_resourcequota{${selector},type="${type}"})`;
  return {
    title: 'Quota',
    description: 'Share of each amount in the quota that is used: at 1 no pod is added.',
    unit: 'percentunit',
    queries: [
      {
        expr: `${amount('used')} / (${amount('hard')} > 0)`,
        legend: by.map((label) => `{{${label}}}`).join(' '),
      },
    ],
  };
}
