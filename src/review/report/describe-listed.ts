import { addToGroup } from '../../conventions/add-to-group';
import type { Change, ChangeKind } from '../change';
import type { ChangeGroup } from '../change-group';
import { counted } from '../counted';
import type { DescribedGroup } from './described-group';
import { listed } from './listed';
import { visibleText } from './visible-text';

const verbs: Readonly<Record<ChangeKind, string>> = {
  created: 'Created',
  deleted: 'Deleted',
  moved: 'Moved to another owner, otherwise as it was',
  recreated: 'Deleted and made anew',
  updated: 'Restarted by files that they read',
};

const signs: Readonly<Record<ChangeKind, string>> = {
  created: '+',
  deleted: '-',
  moved: ' ',
  recreated: '-',
  updated: ' ',
};

/** Folders that are listed, and names of one kind in each. */
const most = { folders: 40, names: 8 };

/** What comes, goes or moves as a whole: folder by folder, since that is what an engine applies as one. */
export function describeListed(groups: readonly ChangeGroup[]): DescribedGroup {
  const kind = groups[0]?.kind ?? 'updated';
  const changes = groups.flatMap((group) => group.changes);
  const kinds = groups.map(({ of, changes: found }) => counted(found.length, of));
  const folders = new Map<string, Change[]>();
  for (const change of changes) addToGroup(folders, folderOf(change), change);
  const lines = [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, some]) => visibleText(`${signs[kind]} ${folder}: ${namesOf(some)}`));
  const rest = lines.length - most.folders;
  return {
    title: `${verbs[kind]}: ${kinds.length <= 4 ? kinds.join(', ') : counted(changes.length, 'object')}`,
    objects: changes.length,
    variants: [
      {
        names: '',
        diff: rest > 0 ? [...lines.slice(0, most.folders), `… ${counted(rest, 'more folder')}`] : lines,
      },
    ],
  };
}

function folderOf({ kind, before, after }: Change): string {
  if (kind === 'moved') return `${before?.owner} → ${after?.owner}`;
  return (after ?? before)?.owner ?? '';
}

/** By kind, in the order in which these come: `Role applier; Service api, web`. */
function namesOf(changes: readonly Change[]): string {
  const kinds = new Map<string, string[]>();
  for (const { before, after } of changes) {
    const { kind, metadata } = (after ?? before)?.object ?? { kind: '', metadata: { name: '' } };
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [metadata.name]);
    else known.push(metadata.name);
  }
  return [...kinds].map(([kind, names]) => `${kind} ${listed(names, most.names)}`).join('; ');
}
