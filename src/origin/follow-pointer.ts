import type { Field } from './field';
import { isRecord } from './is-record';

/** Where a pointer leads: to a field, or nowhere from some step on. */
export type Followed =
  | { readonly path: Field['path'] }
  | { readonly step: string; readonly known: readonly string[] };

/**
 * Follows a JSON Pointer (RFC 6901) into an object. An entry of a list is addressed by its index, or by what tells it
 * apart: `[name=http]`, `[port.number=8080]`, several with commas, or `[…]` around a whole text.
 */
export function followPointer(object: unknown, pointer: string): Followed {
  const path: (string | number)[] = [];
  let value = object;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(value)) {
      const index = indexOf(value, step);
      if (index === undefined) return { step, known: value.map(labelOf) };
      path.push(index);
      value = value[index];
      continue;
    }
    if (!isRecord(value) || value[step] === undefined) {
      return { step, known: isRecord(value) ? Object.keys(value) : [] };
    }
    path.push(step);
    value = value[step];
  }
  return { path };
}

/** Slashes inside of brackets belong to what is looked for. */
const stepsOf = (pointer: string): readonly string[] =>
  [...pointer.matchAll(/\/(\[.*?\](?=\/|$)|[^/]*)/gs)].map(([, step = '']) =>
    step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );

function indexOf(list: readonly unknown[], step: string): number | undefined {
  if (/^\d+$/.test(step)) return Number(step) < list.length ? Number(step) : undefined;
  const [, label] = /^\[(.*)\]$/s.exec(step) ?? [];
  if (label === undefined) return undefined;
  const exact = list.findIndex((item) => textOf(item) === label);
  const found = exact === -1 ? list.findIndex((item) => hasAll(item, label)) : exact;
  return found === -1 ? undefined : found;
}

function hasAll(item: unknown, label: string): boolean {
  return label.split(',').every((pair) => {
    const [, key = '', wanted] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    const found = key
      .split('.')
      .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), item);
    return wanted !== undefined && textOf(found) === wanted;
  });
}

function labelOf(item: unknown, index: number): string {
  const name = isRecord(item) ? item['name'] : undefined;
  return typeof name === 'string' ? `[name=${name}]` : String(index);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : JSON.stringify(value);
