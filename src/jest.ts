/** For tests of who may reach whom, and of the company's own rules: what a team imports as `meshwright/jest`. */
import * as api from './index';
import type { Access } from './testing/access';
import { readAccess as read } from './testing/read-access';

export { accessMatchers } from './testing/access-matchers';
export { findingsOf, type TestedFinding, type TestedPlace } from './testing/findings-of';
export type { Access };

/**
 * Renders the definitions of a repository in memory, once for all questions of a test.
 *
 * @param root folder of the repository. @default - the working directory
 * @throws what is wrong with the definitions, as `meshwright synth` would say it
 */
export const readAccess = (root: string = process.cwd()): Access => read(root, api);
