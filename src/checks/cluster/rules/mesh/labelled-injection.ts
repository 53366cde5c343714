import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import { recordOf } from '../../../record-of';
import type { ClusterRule } from '../../cluster-rule';
import { workloads } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** Pods say by a label whether they get a proxy: webhooks select by labels, and the annotation only adds to them. */
export const labelledInjection: ClusterRule = (cluster) =>
  workloads(cluster).flatMap((pods) => {
    if (labels.inject in pods.labels) return [];
    const pod = pods.template.reduce<unknown>((value, key) => recordOf(value)[key], pods.one.object);
    const said = recordOf(recordOf(recordOf(pod)['metadata'])['annotations'])[labels.inject];
    if (typeof said !== 'string') return [];
    return [
      flaw(
        'injection-by-annotation',
        pods.one,
        [...pods.template, 'metadata', 'annotations', labels.inject],
        {
          object: describeObject(pods.one.object),
          value: said,
        },
      ),
    ];
  });
