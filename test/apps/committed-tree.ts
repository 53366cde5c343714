import { join } from 'node:path';
import type { FileTree } from '../../src/model/file-tree';
import { readTree } from '../helpers/read-tree';

/** What the sample company renders to, as committed: `dist.test.ts` finds where the two differ. */
export function committedTree(): FileTree {
  return readTree(join(__dirname, '../../dist'));
}
