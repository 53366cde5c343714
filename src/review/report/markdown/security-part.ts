import { acrossClusters } from '../across-clusters';
import { counted } from '../../counted';
import type { Section } from '../../section';
import { fit } from './fit';
import type { Part } from './part';
import { lineMarkdown } from './line-markdown';

/** What of all sections opens or closes something. */
export function securityPart(sections: readonly Section[], room: number): Part {
  const lines = sections.flatMap((section) =>
    acrossClusters(section.lines).filter(({ weight }) => weight === 'security'),
  );
  if (lines.length === 0) return { text: '', left: undefined };
  const title = '#### 🔒 Security-relevant\n\n';
  const { text, shown } = fit(
    lines.map((line) => () => lineMarkdown(line)),
    room - title.length,
    '\n',
  );
  const rest = lines.length - shown;
  return {
    text: shown === 0 ? '' : `${title}${text}`,
    left: rest === 0 ? undefined : counted(rest, 'security-relevant line'),
  };
}
