import type { LabelMap } from './label-row';

/** Equal for labels that say the same in the same order. */
export const labelsKey = (labels: LabelMap): string =>
  [...labels]
    .map(([label, values]) => `${label}=${values === 'any' ? '*' : [...values].join('|')}`)
    .join(',');
