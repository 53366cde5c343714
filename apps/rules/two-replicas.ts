import { defineRule } from 'meshwright';

/** What a customer waits for has a second pod while the first one moves. */
export default defineRule({
  why: 'A node that is drained takes its pods along. With one replica, requests fail until another pod has started elsewhere, and that for every upgrade of a node.',
  remedy: 'set scale to 2 or more, or add an exemption to apps/rules/two-replicas.ts',
  severity: { prod: 'error' },
  check: ({ objects }) =>
    objects('apps/Deployment')
      .filter(({ spec }) => spec.replicas === 1)
      .map((object) => ({ object, path: ['spec', 'replicas'], what: `${object.name} has one replica` })),
});
