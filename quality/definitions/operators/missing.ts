import type { Operator } from '../operator';

/** What nobody can do without, and what says that somebody meant it. */
const needed: ReadonlySet<string> = new Set([
  // Consent, or its reason.
  'consumers',
  'on',
  'reason',
  'because',
  // Definitions.
  'title',
  'owner',
  'team',
  'email',
  'runbook',
  'environments',
  'quota',
  'services',
  'runtime',
  'company',
  'repository',
  'url',
  'domain',
  'clusters',
  'engine',
  'cni',
  'kubernetes',
  'storage',
  'networks',
  'issuer',
  'observability',
  'fallback',
  'mount',
  'server',
  'requests',
  'per',
  'weight',
  'to',
  'from',
]);

/** A field left out. */
export const missing: Operator = {
  name: 'missing field or consent',
  changes: ({ node, path }, text) => {
    const name = path.at(-1) ?? '';
    if (node.type !== 'ObjectProperty' || !needed.has(name)) return [];
    const start = node.start ?? 0;
    const end = node.end ?? 0;
    const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
    // Lines stay as they are, so that those of all else do.
    const blank = text.slice(start, end).replace(/[^\n]+/g, '');
    return [{ edits: [{ start, end: end + comma, to: blank }], what: `no ${name}`, removes: true }];
  },
};
