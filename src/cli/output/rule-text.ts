import { createColors, isColorSupported } from 'picocolors';
import type { CompanyRule } from '../../model/company-rule';

/** What a rule of the company means, for a person: how grave it is where, what to do, why, and what it lets through. */
export function ruleText(
  { code, severities, otherwise, remedy, why, source, exemptions, file }: CompanyRule,
  coloured: boolean,
): string {
  const color = createColors(coloured && isColorSupported);
  const named = Object.entries(severities).map(([environment, severity]) => `${severity} in ${environment}`);
  const rest = otherwise === undefined ? [] : [named.length === 0 ? otherwise : `${otherwise} elsewhere`];
  const through = exemptions.map(
    ({ project, service, object, reason, owner, until }) =>
      `  ${[project, service, object].filter((one) => one !== undefined).join(', ')}: ${reason} (${owner}, until ${until})`,
  );
  return [
    `${color.bold(code)}  ${[...named, ...rest].join(', ')}`,
    `What to do:\n  ${color.cyan('→')} ${remedy}`,
    `Why it matters:\n  ${why}`,
    ...(through.length === 0 ? [] : [`Exempted:\n${through.join('\n')}`]),
    ...(source === undefined ? [] : [`Read on: ${source}`]),
    `The rule: ${file}`,
  ]
    .join('\n\n')
    .concat('\n');
}
