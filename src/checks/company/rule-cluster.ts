import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { RuleCluster } from '../../definition/rule-cluster';
import type { RuleObject } from '../../definition/rule-object';
import type { CheckedCluster } from '../cluster/checked-cluster';
import type { CheckedObject } from '../cluster/checked-object';
import { destinations } from '../cluster/facts/destinations';
import { hosts } from '../cluster/facts/hosts';
import { objectsByKind } from '../cluster/facts/objects-by-kind';
import { podSpecs } from '../cluster/facts/pod-specs';
import { checkKind } from './check-kind';
import { toRuleObject } from './to-rule-object';

/** A cluster as rules see it, and the way back from what they name. */
export interface RuleView {
  readonly cluster: RuleCluster;
  /** The object that a rule was given; undefined of anything else. */
  readonly checkedOf: (given: unknown) => CheckedObject | undefined;
}

/**
 * A cluster as rules see it. Each part is made when the first rule asks for it, and the same for all.
 *
 * @param environments of the namespaces that are a project's
 */
export function ruleCluster(checked: CheckedCluster, environments: ReadonlyMap<string, string>): RuleView {
  // By what was rendered, since facts hand out copies of the rest.
  const shown = new Map<CheckedObject['object'], RuleObject>();
  const given = new Map<unknown, CheckedObject>();
  const show = (one: CheckedObject): RuleObject => {
    const known = shown.get(one.object);
    if (known !== undefined) return known;
    const made = toRuleObject(one, environments);
    shown.set(one.object, made);
    given.set(made, one);
    return made;
  };
  const kinds = new Map<string, readonly RuleObject[]>();
  const objects = (kind: string): readonly RuleObject[] => {
    const found = kinds.get(kind) ?? Object.freeze((objectsByKind(checked).get(kind) ?? []).map(show));
    if (found.length === 0) checkKind(kind, checked);
    kinds.set(kind, found);
    return found;
  };
  const parts = {
    all: once(() => checked.objects.map(show)),
    workloads: once(() =>
      podSpecs(checked).map(({ workload: { one, labels, inMesh }, spec, path }) =>
        Object.freeze({ object: show(one), labels, pod: spec, path, inMesh }),
      ),
    ),
    destinations: once(() =>
      destinations(checked).map(({ one, path, host, destination: { port, subset } }) =>
        // What is no VirtualService of its schema has no destinations.
        Object.freeze({
          object: show(one) as RuleObject<VirtualServiceSpec>,
          path,
          host,
          port: port?.number,
          subset,
        }),
      ),
    ),
  };
  const cluster = {
    name: checked.name,
    objects: objects as RuleCluster['objects'],
    findHost: (host: string, namespace?: string) =>
      hosts(checked)
        .find(host, namespace)
        .map(({ one }) => show(one)),
    get all() {
      return parts.all();
    },
    get workloads() {
      return parts.workloads();
    },
    get destinations() {
      return parts.destinations();
    },
  };
  return { cluster: Object.freeze(cluster), checkedOf: (one) => given.get(one) };
}

function once<T>(make: () => readonly T[]): () => readonly T[] {
  let made: readonly T[] | undefined;
  return () => (made ??= Object.freeze(make()));
}
