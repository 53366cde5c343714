import { ambient } from '../../../../conventions/ambient';
import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { isAmbient } from '../../facts/is-ambient';
import { workloads } from '../../facts/workloads';
import { flaw } from '../../flaw';

/**
 * Pods have a proxy of their own or go through ztunnel. Gateways are proxies, and lie in ambient namespaces as well; of
 * what a whole namespace asks for, another rule speaks.
 */
export const oneDataPlane: ClusterRule = (cluster) =>
  workloads(cluster).flatMap((pods) => {
    const mode = pods.labels[labels.dataplaneMode];
    const isCarried = mode === undefined ? isAmbient(cluster, pods.namespace) : mode === ambient.mode;
    if (!isCarried || pods.isGateway || pods.labels[labels.inject] !== 'true') return [];
    const path = [...pods.template, 'metadata', 'labels', labels.inject];
    return [flaw('two-data-planes', pods.one, path, { object: describeObject(pods.one.object) })];
  });
