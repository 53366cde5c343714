import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { Stack } from '../../../src/observability/stack/stack';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';
import { sampleLandscape } from '../../apps/sample-company';

/** What watches a cluster of the sample company. */
export function sampleStack(name: string): Stack {
  const { platform, clusters } = sampleLandscape();
  const one = clusters.find(({ cluster }) => cluster.name === name);
  if (one === undefined) throw new Error(`there is no ${name}`);
  return resolveStack(observeCluster(platform, outlineCluster(one)));
}
