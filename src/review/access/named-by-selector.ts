import type { LabelSelector } from '../../access/spec/label-selector';
import type { NamedEnds } from './named-ends';

/** The values that a selector leaves to a label; `any` where it leaves all. */
export function namedBySelector({ matchLabels, matchExpressions }: LabelSelector, label: string): NamedEnds {
  const name = matchLabels?.[label];
  if (name !== undefined) return [name];
  return matchExpressions?.find(({ key, operator }) => key === label && operator === 'In')?.values ?? 'any';
}
