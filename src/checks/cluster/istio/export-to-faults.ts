import type { FieldPath } from '../checked-object';
import { each } from './each';
import { fault, type Fault } from './fault';
import { isLabel } from './is-label';
import { repeats } from './repeats';

/** Where an object is seen: everywhere, or in some namespaces, each once. Only ServiceEntries may be hidden from all. */
export function exportToFaults(
  exportTo: readonly string[] | undefined,
  namespace: string,
  { mayHide }: { readonly mayHide: boolean },
): readonly Fault[] {
  const path: FieldPath = ['spec', 'exportTo'];
  const names = (exportTo ?? []).map((name) => (name === '.' ? namespace : name));
  const alone = names.findIndex((name) => name === '*' || (mayHide && name === '~'));
  return [
    ...each(names, path, (name, at) =>
      name === '*' || (name === '~' && mayHide) || isLabel(name)
        ? []
        : [fault.wrong(at, name, mayHide ? '., *, ~ or a namespace' : '., * or a namespace')],
    ),
    ...repeats(names, (index) => [...path, index], '. is the namespace itself, and each counts once'),
    ...(alone >= 0 && new Set(names).size > 1
      ? [fault.misplaced([...path, alone], `${names[alone]} leaves nothing for the other entries to say`)]
      : []),
  ];
}
