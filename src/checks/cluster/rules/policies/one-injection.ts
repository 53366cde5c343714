import type { Problem } from '../../../../problems/problem';
import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { namespaces } from '../../facts/namespaces';
import { flaw } from '../../flaw';

/** A namespace asks for proxies in one way. */
export const oneInjection: ClusterRule = (cluster) =>
  [...namespaces(cluster).values()].flatMap(({ one, labels: given }): readonly Problem[] => {
    const second = [labels.revision, labels.dataplaneMode].find(
      (key) => key in given && given[key] !== 'none',
    );
    if (one === undefined || second === undefined || given[labels.injection] !== 'enabled') return [];
    const args = { object: describeObject(one.object), first: labels.injection, second };
    return [flaw('two-injections', one, ['metadata', 'labels', labels.injection], args)];
  });
