import { addToGroup } from '../../conventions/add-to-group';
import type { Change, ChangeKind } from '../change';
import type { ChangeGroup } from '../change-group';
import { counted } from '../counted';
import type { DescribedGroup } from './described-group';
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

/** Folders that are listed. */
const most = 40;

/** What comes, goes or moves as a whole: folder by folder, since that is what an engine applies as one. */
export function describeListed(groups: readonly ChangeGroup[]): DescribedGroup {
  const kind = groups[0]?.kind ?? 'updated';
  const changes = groups.flatMap((group) => group.changes);
  const kinds = groups.map(({ of, changes: found }) => counted(found.length, of));
  const folders = new Map<string, string[]>();
  for (const change of changes) addToGroup(folders, folderOf(change), nameOf(change));
  const lines = [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, names]) => visibleText(`${signs[kind]} ${folder}: ${shortened(names)}`));
  const rest = lines.length - most;
  return {
    title: `${verbs[kind]}: ${kinds.length <= 4 ? kinds.join(', ') : counted(changes.length, 'object')}`,
    objects: changes.length,
    variants: [
      {
        names: '',
        diff: rest > 0 ? [...lines.slice(0, most), `… ${counted(rest, 'more folder')}`] : lines,
      },
    ],
  };
}

function folderOf({ kind, before, after }: Change): string {
  if (kind === 'moved') return `${before?.owner} → ${after?.owner}`;
  return (after ?? before)?.owner ?? '';
}

function nameOf({ before, after }: Change): string {
  const object = (after ?? before)?.object;
  return `${object?.kind} ${object?.metadata.name}`;
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${shown} and ${counted(names.length - 12, 'other')}` : shown;
}
