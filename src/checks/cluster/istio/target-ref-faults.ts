import type { EnvoyFilterSpecTargetRefs } from '@cdk8s/istio';
import { each } from './each';
import { fault, type Fault } from './fault';

const groups: Readonly<Record<string, string>> = {
  Service: '',
  ServiceEntry: 'networking.istio.io',
  Gateway: 'gateway.networking.k8s.io',
  GatewayClass: 'gateway.networking.k8s.io',
};

interface Targeted {
  readonly targetRef?: EnvoyFilterSpecTargetRefs;
  readonly targetRefs?: readonly EnvoyFilterSpecTargetRefs[];
}

/** What a policy is attached to: something that has a proxy of its own. */
export function targetRefFaults({ targetRef, targetRefs }: Targeted): readonly Fault[] {
  return [
    ...(targetRef === undefined ? [] : refFaults(targetRef, ['spec', 'targetRef'])),
    ...each(targetRefs, ['spec', 'targetRefs'], refFaults),
  ];
}

function refFaults(
  { group = '', kind }: EnvoyFilterSpecTargetRefs,
  path: readonly (string | number)[],
): readonly Fault[] {
  const wanted = groups[kind];
  return [
    ...(wanted === undefined
      ? [
          fault.wrong(
            [...path, 'kind'],
            kind,
            'Service, ServiceEntry, Gateway or GatewayClass',
            Object.keys(groups),
          ),
        ]
      : (group === 'core' ? '' : group) === wanted
        ? []
        : [
            fault.wrong(
              [...path, 'group'],
              group,
              wanted === '' ? 'the empty group, which a Service is of' : wanted,
              [wanted],
            ),
          ]),
  ];
}
