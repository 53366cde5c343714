import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { TreePair } from '../../../src/model/tree-pair';
import { access } from '../../../src/review/access/access';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { changedCompany } from './changed-company';

const sectionOf = (trees: TreePair) =>
  access({ trees, changes: compareTrees(trees).changes, landscape: undefined });

const told = (trees: TreePair) =>
  (sectionOf(trees)?.lines ?? []).map(({ weight, sign, text }) => `${weight} ${sign} ${text}`);

const reviews = 'prod-east/bookinfo/reviews/access.yaml';
const ratings = 'prod-east/bookinfo/ratings/access.yaml';

describe('access', () => {
  it('says nothing of a change that decides nothing', () => {
    const trees = changedCompany('prod-east', 'prod-east/bookinfo/reviews/workload.yaml', (text) =>
      text.replaceAll(/"image":"[^"]*"/g, '"image":"other"'),
    );
    expect(trees.changed).toHaveLength(1);
    expect(sectionOf(trees)).toBeUndefined();
  });

  it('PROBE', () => {
    const trees = changedCompany('prod-east', ratings, (text) =>
      text.replace(/"methods":\[[^\]]*\],?/, '').replace(/,?"paths":\[[^\]]*\],?/, ''),
    );
    console.log(JSON.stringify(sectionOf(trees), null, 1), told(trees));
    const two = changedCompany('prod-east', reviews, (text) =>
      text.replace(
        '"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"bookinfo"},',
        '"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"petclinic"},',
      ),
    );
    console.log(told(two));
    const three = changedCompany('prod-east', 'prod-east/bookinfo/_tenant/access.yaml', (text) =>
      text.replace('STRICT', 'PERMISSIVE'),
    );
    console.log(told(three));
    const four = changedCompany('prod-east', 'prod-east/bookinfo/_tenant/access.yaml', (text) =>
      text.replace('"policyTypes":["Ingress","Egress"]', '"policyTypes":["Ingress"],"ingress":[{}]'),
    );
    console.log(told(four));
  });
});
