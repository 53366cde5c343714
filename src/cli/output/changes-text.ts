import { paths } from '../../conventions/paths';
import type { WritePlan } from '../../writer/write-plan';

const shown = 20;

/** What a run wrote into `dist/` and around it, or with `check` what it would have written, and the command that mends it. */
export function changesText(
  plan: WritePlan,
  around: WritePlan,
  { check, watch }: { readonly check: boolean; readonly watch: boolean },
): string {
  const changes = [...changesOf(plan, `${paths.dist}/`), ...changesOf(around, '')];
  if (changes.length === 0) {
    return `${paths.dist}/ is current: ${plan.unchanged} files, nothing to write.\n`;
  }
  // A check that is read later must name every file; after a write the version control shows them.
  const listed = check && !watch ? changes : changes.slice(0, shown);
  const rest = changes.length - listed.length;
  const both = (of: 'created' | 'changed' | 'removed') => plan[of].length + around[of].length;
  const counts = `${both('created')} created, ${both('changed')} changed, ${both('removed')} removed, ${plan.unchanged} unchanged`;
  const head = check
    ? `${paths.dist}/ is not what the definitions say: ${counts}. Run: npm run synth`
    : `${paths.dist}/ written: ${counts}.`;
  return `${listed.join('\n')}\n${rest > 0 ? `  … and ${rest} more\n` : ''}${head}\n`;
}

const changesOf = ({ created, changed, removed }: WritePlan, folder: string): readonly string[] => [
  ...created.map((path) => `  + ${folder}${path}`),
  ...changed.map((path) => `  ~ ${folder}${path}`),
  ...removed.map((path) => `  - ${folder}${path}`),
];
