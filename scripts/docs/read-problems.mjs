import { join } from 'node:path';
import { loadCode } from './load-code.mjs';

/**
 * @typedef {{
 *   code: string, severity: 'error' | 'warning', what: string, remedy: string, why: string,
 *   upstream: readonly string[], source?: string,
 * }} Explanation
 * @typedef {{ name: string, title: string, codes: readonly Explanation[] }} Topic
 * @typedef {{ code: string, tool: string, title: string, by: readonly string[], reason?: string }} Finding
 * @typedef {{ topics: readonly Topic[], findings: readonly Finding[] }} Problems
 */

/**
 * Every code by topic with its explanation, and the findings of other tools, as the code in `src/` tells them.
 * @param {string} root of the repository
 * @returns {Promise<Problems>}
 */
export async function readProblems(root) {
  const { explainTopics, coverage } = await loadCode(
    join(root, 'src'),
    "export { explainTopics } from './problems/explain-topics'; export { coverage } from './checks/coverage/coverage';",
  );
  return { topics: explainTopics(), findings: coverage() };
}
