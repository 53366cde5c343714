import { entry } from '../entry';

/** Problems of what a review compares: a part of the registry. */
export const reviewProblems = {
  'stale-dist': entry<{ files: readonly string[]; source: string }>({
    severity: 'error',
    what: ({ files, source }) => `${few(files)} ${files.length === 1 ? 'is' : 'are'} not what ${source} says`,
    remedy: ({ source }) =>
      `change ${source} or what lies beside it, never dist/ itself; then \`npm run synth\` and commit dist/`,
    why: 'What was reviewed is not what the definitions say: the next run of synth overwrites it, and until then clusters run something that no definition explains.',
    example: { files: ['dist/east/shop-prod/web/workload.yaml'], source: 'apps/shop/project.ts' },
  }),
  'fixed-finding': entry<{ finding: string }>({
    severity: 'error',
    what: ({ finding }) => `what a review does about ${finding} cannot be set: it always does the same`,
    remedy: () => 'remove it; what is right all the same gets a waiver (docs/operations/guards.md)',
    why: 'The setting would have no effect, and whoever wrote it would believe that such changes pass or are refused.',
    example: { finding: 'immutable-change' },
  }),
  'review-rule-changed': entry<{ what: string; before: string; after: string }>({
    severity: 'warning',
    what: ({ what, before, after }) =>
      `what a review does about ${what} changes from "${before}" to "${after}"; this change is judged by the former`,
    remedy: () => 'let those agree who answer for apps/platform.ts; it holds from the next change on',
    why: 'Who weakens a rule in the change that it would refuse has nobody to ask; so the rules of the base hold for it.',
    example: { what: 'restarts', before: 'a warning above 20', after: 'ignored' },
  }),
  'unwritable-report': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `the report cannot be written to ${path}: ${reason}`,
    remedy: () => 'name a file in a folder that exists and may be written to',
    why: 'Whoever reads the report, such as the pipeline that posts it, would find none or an old one.',
    example: { path: 'build/review.md', reason: 'ENOENT' },
  }),
} as const;

const shown = 3;

function few(files: readonly string[]): string {
  const rest = files.length - shown;
  return rest > 0 ? `${files.slice(0, shown).join(', ')} and ${rest} more` : files.join(', ');
}
