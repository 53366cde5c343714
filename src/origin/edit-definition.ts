import type { Edit } from './edit';
import { isRecord } from './is-record';
import { removed } from './removed';

/** Edits below one field, by the next step of their paths. */
interface Branch {
  to?: { readonly value: unknown };
  readonly below: Map<string | number, Branch>;
}

/**
 * A definition with all edits made at once, so that indices mean the entries as they were. What no edit touches is not
 * copied. An entry beyond the end of a list is added to it.
 */
export function editDefinition(definition: unknown, edits: readonly Pick<Edit, 'path' | 'to'>[]): unknown {
  const root: Branch = { below: new Map() };
  for (const { path, to } of edits) {
    let branch = root;
    for (const step of path) {
      let next = branch.below.get(step);
      if (next === undefined) branch.below.set(step, (next = { below: new Map() }));
      branch = next;
    }
    branch.to = { value: to };
  }
  return rewrite(definition, root);
}

function rewrite(value: unknown, { to, below }: Branch): unknown {
  if (to !== undefined) return to.value;
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as readonly unknown[])];
    for (const [step, branch] of below) items[Number(step)] = rewrite(items[Number(step)], branch);
    return items.filter((item) => item !== removed);
  }
  const fields: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const [step, branch] of below) {
    const field = rewrite(fields[step], branch);
    if (field === removed) delete fields[step];
    else fields[step] = field;
  }
  return fields;
}
