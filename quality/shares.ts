import type { Rates } from './rates';

/** What rates come to, by name, from 0 to 1: none of them may fall. */
export function shares({
  invalid,
  found,
  exact,
  single,
  suggested,
  suggestible,
  internals,
  readable,
}: Rates): {
  readonly [name: string]: number;
} {
  return {
    found: found / invalid,
    'on the exact line': exact / found,
    'with one message': single / found,
    'with the right suggestion': suggested / suggestible,
    'without internals': 1 - internals / found,
    'in readable lines': readable / found,
  };
}
