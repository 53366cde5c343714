import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askWhy } from '../../src/cli/why/ask-why';
import { deliverPlanned } from '../../src/cli/why/deliver-planned';
import { locate } from '../../src/load/locate';
import type { Origin } from '../../src/origin/origin';
import type { Place } from '../../src/problems/problem';
import { sampleSources } from '../apps/sample-sources';

const root = join(__dirname, '../..');

/** The sample company of this repository, to be asked about. */
export function sampleQuestion() {
  const { sources, trace } = sampleSources();
  const ask = (question: string): Origin => {
    const answer = askWhy(question, sources, trace);
    if ('origin' in answer) return answer.origin;
    throw new Error(`${question}: ${JSON.stringify(answer)}`);
  };
  return { sources, trace, planDelivery: deliverPlanned, ask };
}

/** The text of an author's line, as it is written. */
export function lineAt({ file, path = [] }: Place): string {
  const text = readFileSync(join(root, file), 'utf8');
  const line = path.length === 0 ? 1 : locate(text, path)?.line;
  return `${file}: ${text.split('\n')[(line ?? 0) - 1]?.trim() ?? ''}`;
}
