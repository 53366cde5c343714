import type { AuthorizationPolicySpecRulesToOperation } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { pathTemplateFaults } from './path-template-faults';
import { portTextFaults } from './port-text-faults';

/** What a request asks for. */
export function operationFaults(
  operation: AuthorizationPolicySpecRulesToOperation | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (Object.values(operation ?? {}).every((list) => list.length === 0)) {
    return [fault.missing(path, 'an operation that says nothing is every one; leave to out to say that')];
  }
  const lists = (
    names: readonly (keyof AuthorizationPolicySpecRulesToOperation)[],
    faultsOf: (text: string, at: FieldPath) => readonly Fault[],
  ) => names.flatMap((name) => each(operation?.[name], [...path, name], faultsOf));
  return [
    ...lists(['ports', 'notPorts'], portTextFaults),
    ...lists(['paths', 'notPaths'], pathTemplateFaults),
    ...lists(['methods', 'notMethods', 'hosts', 'notHosts'], (text, at) =>
      text === '' ? [fault.wrong(at, text, 'a value that is not empty')] : [],
    ),
  ];
}
