import type { CompactSchema } from '@cdk8s/strict';
import { addToGroup } from '../../conventions/add-to-group';

const known = new WeakMap<object, ReadonlySet<string>>();

/** The definitions of a file of schemas that have rules, or refer to one that does. */
export function ruledDefinitions(definitions: Readonly<Record<string, CompactSchema>>): ReadonlySet<string> {
  let ruled = known.get(definitions);
  if (ruled === undefined) known.set(definitions, (ruled = find(definitions)));
  return ruled;
}

function find(definitions: Readonly<Record<string, CompactSchema>>): ReadonlySet<string> {
  const referring = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [name, schema] of Object.entries(definitions)) {
    const pending = [schema];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part.cel !== undefined) found.add(name);
      if (part.$ref !== undefined) addToGroup(referring, part.$ref, name);
      pending.push(...Object.values(part.properties ?? {}));
      if (part.items !== undefined) pending.push(part.items);
      if (part.additionalProperties !== undefined) pending.push(part.additionalProperties);
    }
  }
  // A set that grows while it is walked is walked to its end.
  for (const name of found) for (const other of referring.get(name) ?? []) found.add(other);
  return found;
}
