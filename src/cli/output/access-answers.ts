import { createColors, isColorSupported } from 'picocolors';
import { describeReference } from '../../access/describe-reference';
import type { AccessAnswer } from '../access/ask-access';
import { requestsText } from './edge-text';

/** Answers for a person: yes or no, and what each layer says to it. */
export function accessAnswers(answers: readonly AccessAnswer[], coloured: boolean): string {
  const color = createColors(coloured && isColorSupported);
  return answers
    .map(({ cluster, from, to, port, allowed, only, token, layers }) => {
      const word = allowed ? color.green('yes') : color.red('no ');
      const some = allowed && (only !== undefined || token) ? `, for ${requestsText(only, token)}` : '';
      const lines = layers.map((finding) => {
        const by = finding.by.map(describeReference).join(', ');
        const mark = finding.allowed ? '✓' : '✗';
        return `     ${mark} ${finding.layer.padEnd(13)} ${by === '' ? '' : `${by}: `}${finding.because}`;
      });
      return `${word}  ${color.bold(cluster)}: ${from} → ${to} on port ${port}${some}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
