import { entry } from '../entry';

/** Problems of freezes, owners and what the two engines would do: a part of the registry. */
export const deliveryProblems = {
  'repeated-freeze': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `there are two freezes called ${name}`,
    remedy: () => 'give each a name of its own: it is what a refusal is told by',
  }),
  'empty-freeze': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `the freeze ${name} ends before it begins`,
    remedy: () => 'let until be after from',
  }),
  'long-freeze': entry<{ name: string; days: number }>({
    severity: 'error',
    what: ({ name, days }) => `the freeze ${name} lasts longer than ${days} days`,
    remedy: () => 'shorten it, or write two',
  }),
  'unusable-team': entry<{ team: string; suggestion: string }>({
    severity: 'error',
    what: ({ team }) => `${team} cannot be a code owner: it is no name of a team of the organization`,
    remedy: ({ suggestion }) => `write the team as its address has it, such as ${suggestion}`,
  }),
  'webhook-of-artifact': entry<{ from: string }>({
    severity: 'error',
    what: ({ from }) => `clusters read an artifact, so that a push to ${from} has nothing for them yet`,
    remedy: () => 'take delivery.webhook away: engines look at the registry every minute',
  }),
  'unverified-artifact': entry<{ cluster: string }>({
    severity: 'error',
    what: ({ cluster }) =>
      `Argo CD of the cluster ${cluster} verifies no artifact, so that signedBy would not hold`,
    remedy: () => 'give the cluster Flux, or take signedBy away and verify in CI',
  }),
  'unowned-folder': entry<{ engine: string; folder: string }>({
    severity: 'error',
    what: ({ engine, folder }) => `nothing of ${engine} syncs ${folder}`,
    remedy: () => 'run `npm run synth`, which writes an owner for every folder',
  }),
  'shared-folder': entry<{ engine: string; folder: string; owners: string }>({
    severity: 'error',
    what: ({ engine, folder, owners }) => `${folder} is synced by ${owners} of ${engine}`,
    remedy: () => 'leave one owner: the other would prune what it no longer finds',
  }),
  'shared-object': entry<{ object: string; folders: string }>({
    severity: 'error',
    what: ({ object, folders }) => `${object} lies in ${folders}`,
    remedy: () => 'leave one of them: two owners end in one of them deleting it',
  }),
  'engine-hook': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} is a hook of Argo CD, which to Flux is an object like any other`,
    remedy: () => "order it by `job: { before: '…' }`, which both engines keep",
  }),
  'missing-object': entry<{ object: string; engine: string; other: string }>({
    severity: 'error',
    what: ({ object, engine, other }) => `${object} is managed by ${other} and not by ${engine}`,
    remedy: () => 'render both from the same definitions',
  }),
  'unlike-object': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} is not the same on both engines, or lies elsewhere`,
    remedy: () => 'render both from the same definitions',
  }),
  'unlike-order': entry<{ first: string; second: string; engine: string; other: string }>({
    severity: 'error',
    what: ({ first, second, engine, other }) =>
      `${engine} applies ${first} before ${second}, and ${other} does not`,
    remedy: () => 'give both the wave and the dependency that say the same',
  }),
  'circular-order': entry<{ owner: string; dependency: string }>({
    severity: 'error',
    what: ({ owner, dependency }) => `${owner} waits for ${dependency}, which waits for it`,
    remedy: () => 'take one of the dependencies away: neither is ever applied',
  }),
  'unknown-dependency': entry<{ owner: string; dependency: string }>({
    severity: 'error',
    what: ({ owner, dependency }) => `${owner} waits for ${dependency}, which is not there`,
    remedy: () => 'take the dependency away: it is never ready',
  }),
  'unlike-protection': entry<{ what: string; how: string; engine: string }>({
    severity: 'error',
    what: ({ what, how, engine }) => `of ${what}, ${how} on ${engine} only`,
    remedy: () => 'protect it on both engines, or on neither',
  }),
  'unprotected-object': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} holds data or other objects and may be deleted by an engine`,
    remedy: () => 'give it the annotations of both engines that keep it',
  }),
  'unlike-limits': entry<{ folder: string; what: string }>({
    severity: 'error',
    what: ({ folder, what }) => `the engines do not limit ${folder} alike: ${what}`,
    remedy: () => 'permit on both what the table of kinds of a tenant permits',
  }),
  'refused-object': entry<{ object: string; engine: string; by: string }>({
    severity: 'error',
    what: ({ object, engine, by }) => `${object} cannot be applied by ${engine}: ${by} does not permit it`,
    remedy: () => 'leave it to the platform, or permit its kind to every tenant',
  }),
  'rewritten-objects': entry<{ owner: string; field: string }>({
    severity: 'error',
    what: ({ owner, field }) => `${owner} would apply something else than dist/ says: ${field}`,
    remedy: () => 'leave it out: what is reviewed is what is applied',
  }),
} as const;
