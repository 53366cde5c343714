import { thousands } from './thousands';

/** A number and its noun: `1 service`, `2,000 services`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${count === 1 ? noun : pluralOf(noun)}`;
}

function pluralOf(noun: string): string {
  if (/(?:[sx]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
