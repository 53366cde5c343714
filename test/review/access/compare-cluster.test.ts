import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TreePair } from '../../../src/model/tree-pair';
import { clusterTree } from '../../../src/review/access/cluster-tree';
import { compareCluster } from '../../../src/review/access/compare-cluster';
import { compareEdges } from '../../../src/review/access/compare-edges';
import { concernsAccess } from '../../../src/review/access/concerns-access';
import { listFiles } from '../../../src/review/access/list-files';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { treePairOf } from '../compare/tree-pair-of';
import { fullComparison } from './full-comparison';
import { generateLandscape } from './generate-landscape';
import { mutatedCompany } from './mutated-company';
import { usualSetting } from './usual-setting';

function restricted(pair: TreePair, cluster: string) {
  const changes = compareTrees(pair).changes.filter(concernsAccess);
  if (changes.length === 0) return { edges: [], isAll: false };
  const read = new Set<string>();
  const counted = {
    ...pair,
    head: {
      ...pair.head,
      read: (file: string) => {
        read.add(file);
        return pair.head.read(file);
      },
    },
  };
  const tree = clusterTree(counted, cluster, listFiles(pair));
  const { before, after, concerns } = compareCluster(tree, changes, usualSetting);
  return {
    edges: compareEdges(before.edges, after.edges),
    isAll: concerns('a namespace that nobody has'),
    read,
  };
}

describe('compareCluster', () => {
  it('finds what reading everything finds', () => {
    let narrow = 0;
    fc.assert(
      fc.property(generateLandscape, ([before, after]) => {
        const pair = treePairOf(before, after);
        const { edges, isAll } = restricted(pair, 'east');
        if (!isAll && edges.length > 0) narrow += 1;
        expect(edges).toEqual(fullComparison(pair.base, pair.head));
      }),
      { numRuns: 100 },
    );
    expect(narrow).toBeGreaterThan(5);
  });

  it('finds it in the sample company, whatever object changes', () => {
    let narrow = 0;
    fc.assert(
      fc.property(mutatedCompany('prod-east'), (pair) => {
        const { edges, isAll } = restricted(pair, 'prod-east');
        if (!isAll && edges.length > 0) narrow += 1;
        expect(edges).toEqual(fullComparison(pair.base, pair.head));
      }),
      { numRuns: 30 },
    );
    // Most objects of the sample company belong to the platform, and concern everybody.
    expect(narrow).toBeGreaterThan(0);
  });
});
