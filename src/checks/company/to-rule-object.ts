import type { RuleObject } from '../../definition/rule-object';
import { names } from '../../conventions/names';
import type { CheckedObject } from '../cluster/checked-object';

const none = Object.freeze({});

/**
 * An object as rules see it. All of it is frozen: what one rule changed, another would see.
 *
 * @param environments of the namespaces that are a project's
 */
export function toRuleObject(
  { object, kind, namespace, name, unit }: CheckedObject,
  environments: ReadonlyMap<string, string>,
): RuleObject {
  freeze(object);
  const { labels = none, annotations = none } = object.metadata;
  const environment = unit === undefined ? undefined : environments.get(unit.group);
  return Object.freeze({
    kind,
    namespace,
    name,
    labels,
    annotations,
    spec: object['spec'] ?? none,
    manifest: object,
    project: unit?.project,
    service: environment === undefined || isShared(unit?.name) ? undefined : unit?.name,
    environment,
  });
}

const isShared = (unit: string | undefined): boolean =>
  unit === names.tenantUnit || unit === names.extensionUnit;

/** Freezes a value and all that it holds. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
