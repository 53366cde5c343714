import { entryOf } from './entry-of';
import type { Problem } from './problem';

interface Words {
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
}

/** The words of a problem: what is wrong and what to do. */
export function words({ code, args }: Problem): Words {
  const { severity, what, remedy } = entryOf(code);
  return { severity, what: what(args), remedy: remedy(args) };
}
