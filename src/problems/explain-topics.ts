import type { Explanation } from './explanation';
import { explainCode } from './explain-code';
import type { OwnCode } from './registry';
import { topics } from './topics';

/** Explanations of one topic. */
export interface ExplainedTopic {
  readonly name: string;
  readonly title: string;
  readonly codes: readonly Explanation[];
}

/** Explains every code, by topic, in the order of the registry. */
export const explainTopics = (): readonly ExplainedTopic[] =>
  topics.map(({ name, title, parts }) => ({
    name,
    title,
    codes: parts.flatMap((part) => (Object.keys(part) as OwnCode[]).map(explainCode)),
  }));
