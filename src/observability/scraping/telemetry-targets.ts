import { names } from '../../conventions/names';
import { intakeTenants } from '../logs/intake-tenants';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';

/** What takes traces and logs in this stack, and tells of itself. */
export function telemetryTargets(stack: Stack): readonly {
  readonly name: string;
  readonly port: number;
  readonly namespace: string;
}[] {
  const { collector, traceStore, logAgent, logIntake } = components;
  const here = [
    ...(stack.traces === undefined ? [] : [collector, traceStore]),
    ...(intakeTenants(stack).length === 0 ? [] : [logIntake]),
  ];
  return [
    ...here.map(({ name, port }) => ({ name, port, namespace: stack.namespace })),
    ...(stack.logStore === undefined
      ? []
      : [{ name: logAgent.name, port: logAgent.port, namespace: names.nodeAgentsNamespace }]),
  ];
}
