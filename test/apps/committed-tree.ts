import { join } from 'node:path';
import type { FileTree } from '../../src/model/file-tree';
import { once } from '../helpers/once';
import { readTree } from '../helpers/read-tree';

/** What the sample company renders to, as committed: `dist.test.ts` finds where the two differ. */
export const committedTree = once((): FileTree => readTree(join(__dirname, '../../dist')));
