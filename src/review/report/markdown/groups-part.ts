import type { ChangeGroup } from '../../change-group';
import { counted } from '../../counted';
import { cutText } from '../cut-text';
import { describeGroups } from '../describe-groups';
import type { DescribedGroup } from '../described-group';
import type { ReportContext } from '../report-context';
import { codeBlock } from './code-block';
import { escapeMarkdown } from './escape-markdown';
import { fit } from './fit';
import { fold } from './fold';
import type { Part } from './part';

/** Characters of the diffs of one group: one must not take the room of all. */
const longest = 6_000;

/** Changes that say the same, each as a diff behind a click. */
export function groupsPart(groups: readonly ChangeGroup[], context: ReportContext, room: number): Part {
  if (groups.length === 0) return { text: '', left: undefined };
  const described = describeGroups(groups, context);
  const title = '#### What changes\n\n';
  const objects: number[] = [];
  const { text, shown } = fit(
    described.map((describe) => () => {
      const one = describe();
      objects.push(one.objects);
      return groupText(one);
    }),
    room - title.length,
    '\n\n',
  );
  const rest = described.length - shown;
  const all = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  // The one that did not fit was described as well.
  const missing = objects.slice(0, shown).reduce((sum, count) => sum - count, all);
  return {
    text: shown === 0 ? '' : `${title}${text}`,
    left: rest === 0 ? undefined : `${counted(rest, 'group')} of ${counted(missing, 'object')}`,
  };
}

function groupText({ title, variants }: DescribedGroup): string {
  let room = longest;
  const bodies = variants.map(({ names, diff }) => {
    const lines: string[] = [];
    for (const line of diff) {
      room -= line.length + 1;
      if (room < 0) break;
      lines.push(line);
    }
    const rest = diff.length - lines.length;
    const shown = rest > 0 ? [...lines, `… ${counted(rest, 'more line')}`] : lines;
    const caption = escapeMarkdown(cutText(names, 400));
    return [caption, ...(shown.length === 0 ? [] : [codeBlock('diff', shown)])]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return fold(cutText(title, 300), bodies.join('\n\n'));
}
