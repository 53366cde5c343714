import type { Finding } from '@cdk8s/strict';

const longestValue = 80;

/** What is wrong with a field, in words that follow its name. */
export function findingReason({ kind, value, expected, suggestion }: Finding): string {
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  switch (kind) {
    case 'unknown-field':
      return `is an unknown field${hint}`;
    case 'missing-field':
      return 'is required and missing';
    case 'not-in-version':
      return `exists only in ${expected}`;
    case 'wrong-type':
    case 'not-in-enum':
    case 'out-of-range':
    case 'length':
    case 'item-count':
    case 'pattern':
    case 'format':
    case 'combination':
      return `is ${shortened(value)}, which is not ${expected}${hint}`;
  }
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
