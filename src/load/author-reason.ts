import { reasonOf } from '../problems/reason-of';

/**
 * What a thrown value says, in words of the author: names as the file has them, not as they were compiled, which numbers
 * those that several definitions have.
 *
 * @param text of the file that threw
 */
export function authorReason(thrown: unknown, text: string): string {
  const reason = reasonOf(thrown).replaceAll(/\b([A-Za-z_$][\w$]*?)\d+\b/g, (name, stem: string) =>
    !says(text, name) && says(text, stem) ? stem : name,
  );
  return reason.replace(/^(.+) is not iterable.*$/, '$1 is no list');
}

const says = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
