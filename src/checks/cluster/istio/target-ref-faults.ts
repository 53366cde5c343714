import type { EnvoyFilterSpecTargetRefs } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';

const groups: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    Service: '',
    ServiceEntry: 'networking.istio.io',
    Gateway: 'gateway.networking.k8s.io',
    GatewayClass: 'gateway.networking.k8s.io',
  }),
);

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

function refFaults({ group = '', kind }: EnvoyFilterSpecTargetRefs, path: FieldPath): readonly Fault[] {
  const wanted = groups.get(kind);
  if (wanted === undefined) {
    const kinds = [...groups.keys()];
    return [fault.wrong([...path, 'kind'], kind, `one of ${kinds.join(', ')}`, kinds)];
  }
  const expected = wanted === '' ? 'the empty group, which a Service is of' : wanted;
  return (group === 'core' ? '' : group) === wanted
    ? []
    : [fault.wrong([...path, 'group'], group, expected, [wanted])];
}
