import { paths } from '../../conventions/paths';
import type { WritePlan } from '../../writer/write-plan';

const shown = 20;

/** What a run wrote, or with `check` what it would have written, and the command that mends it. */
export function changesText(plan: WritePlan, check: boolean): string {
  const changes = [
    ...plan.created.map((path) => `  + ${paths.dist}/${path}`),
    ...plan.changed.map((path) => `  ~ ${paths.dist}/${path}`),
    ...plan.removed.map((path) => `  - ${paths.dist}/${path}`),
  ];
  if (changes.length === 0) {
    return `${paths.dist}/ is current: ${plan.unchanged} files, nothing to write.\n`;
  }
  // A check must name every file; after a write the version control shows them.
  const listed = check ? changes : changes.slice(0, shown);
  const rest = changes.length - listed.length;
  const counts = `${plan.created.length} created, ${plan.changed.length} changed, ${plan.removed.length} removed, ${plan.unchanged} unchanged`;
  const head = check
    ? `${paths.dist}/ is not what the definitions say: ${counts}. Run: npm run synth`
    : `${paths.dist}/ written: ${counts}.`;
  return `${listed.join('\n')}\n${rest > 0 ? `  … and ${rest} more\n` : ''}${head}\n`;
}
