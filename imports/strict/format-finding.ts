import type { Finding } from './finding';

const LONGEST_VALUE = 80;

/** One line for a person: the path, what is wrong there, and what would be right. */
export function formatFinding(finding: Finding): string {
  const where = formatPath(finding.path) || '(root)';
  const hint = finding.suggestion === undefined ? '' : `; did you mean ${finding.suggestion}?`;
  switch (finding.kind) {
    case 'unknown-field':
      return `${where}: unknown field${hint}`;
    case 'missing-field':
      return `${where}: required field is missing`;
    case 'not-in-version':
      return `${where}: field exists only in ${finding.expected}`;
    case 'wrong-type':
    case 'not-in-enum':
    case 'out-of-range':
    case 'length':
    case 'item-count':
    case 'pattern':
    case 'format':
    case 'combination':
      return `${where}: ${formatValue(finding.value)} is not ${finding.expected}${hint}`;
  }
}

function formatPath(path: Finding['path']): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

function formatValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
