import { listOf } from '../list-of';
import { recordOf } from '../record-of';

/** Whether a LabelSelector selects something with these labels; an empty one selects everything. */
export function selects(selector: unknown, labels: Readonly<Record<string, unknown>>): boolean {
  const { matchLabels, matchExpressions } = recordOf(selector);
  return (
    Object.entries(recordOf(matchLabels)).every(([key, value]) => labels[key] === value) &&
    listOf(matchExpressions).every((expression) => matches(recordOf(expression), labels))
  );
}

function matches(
  { key, operator, values }: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, unknown>>,
): boolean {
  const value = labels[String(key)];
  switch (operator) {
    case 'In':
      return listOf(values).includes(value);
    case 'NotIn':
      return !listOf(values).includes(value);
    case 'DoesNotExist':
      return value === undefined;
    default:
      return value !== undefined;
  }
}
