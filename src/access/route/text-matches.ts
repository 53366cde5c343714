import type { StringMatch } from '../spec/virtual-service-spec';
import type { Truth } from '../mesh/truth';

/**
 * Whether a text fits what a VirtualService wants of it. Without a wish any text does; an expression must fit all of it,
 * and one that is only known to RE2 is left open.
 */
export function textMatches(wanted: StringMatch, text: string): Truth {
  if (wanted.exact !== undefined) return text === wanted.exact;
  if (wanted.prefix !== undefined) return text.startsWith(wanted.prefix);
  if (wanted.regex === undefined) return true;
  const [, flag, expression = ''] = /^(\(\?i\))?(.*)$/s.exec(wanted.regex) ?? [];
  try {
    return new RegExp(`^(?:${expression})$`, flag === undefined ? '' : 'i').test(text);
  } catch {
    return undefined;
  }
}
