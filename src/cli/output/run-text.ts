import type { ExplainedRun } from '../../synthesis/explain-run';
import type { Stage } from '../../synthesis/task';

/** More of one stage for one reason would hide the others. */
const shown = 5;

const words: Readonly<Record<Stage, string>> = {
  platform: 'read',
  parse: 'read',
  calls: 'matched calls of',
  place: 'placed',
  share: 'shared out',
  render: 'rendered',
  equip: 'rendered what runs',
  compare: 'compared',
  rulebook: 'read',
  rules: 'asked',
  surround: 'wrote around',
};

/** What a run did, for whom and why, a line for each kind of step and reason. */
export function runText({ taken, spared }: ExplainedRun): string {
  const groups = new Map<string, string[]>();
  for (const { stage, subject, why } of taken) {
    const key = `${words[stage]}\n${why}`;
    const subjects = groups.get(key);
    if (subjects === undefined) groups.set(key, [subject]);
    else subjects.push(subject);
  }
  const lines = [...groups].map(([key, subjects]) => {
    const [did = '', why = ''] = key.split('\n');
    const rest = subjects.length - shown;
    const whom = subjects.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return `  ${did} ${whom}: ${why}\n`;
  });
  const steps = (count: number) => `${count} step${count === 1 ? '' : 's'}`;
  return `${lines.join('')}${steps(taken.length)} taken, ${spared} spared.\n`;
}
