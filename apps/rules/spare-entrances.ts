import { defineRule, type RuleObject } from 'meshwright';

/** What answers customers has a second pod while the first one moves. */
export default defineRule({
  why: 'A node that is drained takes its pods along. With one replica of what a gateway leads to, customers see errors until another pod has started elsewhere, at every upgrade of a node.',
  remedy: 'set scale to 2 or more, or add an exemption in apps/rules/spare-entrances.ts',
  source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  severity: { prod: 'error' },

  check: ({ destinations, findHost, objects }) => {
    const entrances = new Set(
      destinations
        .filter(({ object }) => object.spec.gateways?.some((name) => name !== 'mesh'))
        .flatMap(({ host }) => findHost(host).map(serviceOf)),
    );
    return objects('apps/Deployment')
      .filter((one) => one.spec.replicas === 1 && entrances.has(serviceOf(one)))
      .map((object) => ({ object, path: ['spec', 'replicas'], what: `${object.name} has one replica` }));
  },

  exemptions: [
    {
      service: 'petclinic/admin-server',
      reason: 'it keeps what it knows of instances in memory, and only the team looks at it',
      owner: 'clinic@acme.example',
      until: '2030-06-30',
    },
    {
      service: 'petclinic/tracing-server',
      reason: 'it keeps traces in memory, until they go to the store of the platform',
      owner: 'clinic@acme.example',
      until: '2030-06-30',
    },
  ],
});

const serviceOf = ({ namespace, service }: RuleObject): string => `${namespace}/${service}`;
