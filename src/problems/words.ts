import type { Problem } from './problem';
import { registry } from './registry';

interface Words {
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
}

/** The words of a problem: what is wrong and what to do. */
export function words({ code, args }: Problem): Words {
  // Each problem was made with the arguments of its own entry; the compiler cannot follow the pair.
  const entry = registry[code] as unknown as {
    severity: Words['severity'];
    what: (args: unknown) => string;
    remedy: (args: unknown) => string;
  };
  return { severity: entry.severity, what: entry.what(args), remedy: entry.remedy(args) };
}
