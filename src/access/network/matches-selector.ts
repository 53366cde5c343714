import { hasLabels } from '../has-labels';
import type { LabelSelector } from '../spec/label-selector';

/**
 * Whether labels fit a selector
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements):
 * an empty one fits all, and `NotIn` also fits where there is no such label.
 */
export function matchesSelector(
  { matchLabels, matchExpressions }: LabelSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  if (!hasLabels(labels, matchLabels ?? {})) return false;
  return (
    matchExpressions === undefined ||
    matchExpressions.every(({ key, operator, values }) => {
      const value = labels[key];
      const among = value !== undefined && (values ?? []).includes(value);
      switch (operator) {
        case 'In':
          return among;
        case 'NotIn':
          return !among;
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          return false;
      }
    })
  );
}
