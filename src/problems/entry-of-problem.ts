import type { CompanyFinding } from './company-finding';
import type { Entry } from './entry';
import { entryOf } from './entry-of';
import { isCompanyCode } from './is-company-code';
import type { Problem } from './problem';

/** What the code of a problem means: as the registry says it, or the rule of the company that found it. */
export function entryOfProblem({ code, args }: Problem): Entry<unknown> {
  if (!isCompanyCode(code)) return entryOf(code);
  // Each problem was made with the arguments of its own code; the compiler cannot follow the pair.
  const { severity, what, remedy, why, source } = args as CompanyFinding;
  return {
    severity,
    what: () => what,
    remedy: () => remedy,
    why,
    example: args,
    ...(source === undefined ? {} : { source }),
  };
}
