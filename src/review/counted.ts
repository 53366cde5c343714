/** A number and its noun: `1 service`, `2,000 services`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : pluralOf(noun)}`;
}

/** By hand: what a locale says would differ from machine to machine. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function pluralOf(noun: string): string {
  if (/(?:[sx]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
