import type { AuthorizationPolicySpecRulesToOperation } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { filledFaults } from './filled-faults';
import { pathTemplateFaults } from './path-template-faults';
import { portTextFaults } from './port-text-faults';

type Field = keyof AuthorizationPolicySpecRulesToOperation;

const valueFaults: Readonly<Record<Field, (text: string, at: FieldPath) => readonly Fault[]>> = {
  ports: portTextFaults,
  notPorts: portTextFaults,
  paths: pathTemplateFaults,
  notPaths: pathTemplateFaults,
  methods: filledFaults,
  notMethods: filledFaults,
  hosts: filledFaults,
  notHosts: filledFaults,
};

/** What a request asks for. */
export function operationFaults(
  operation: AuthorizationPolicySpecRulesToOperation | undefined,
  path: FieldPath,
): readonly Fault[] {
  const asked = Object.entries(operation ?? {}) as readonly [Field, readonly string[]][];
  if (asked.every(([, list]) => list.length === 0)) {
    return [fault.missing(path, 'an operation that says nothing is every one; leave to out to say that')];
  }
  return asked.flatMap(([name, list]) => each(list, [...path, name], valueFaults[name]));
}
