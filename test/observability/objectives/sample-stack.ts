import { join } from 'node:path';
import * as api from '../../../src/index';
import { loadSources } from '../../../src/load/load-sources';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { Stack } from '../../../src/observability/stack/stack';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';

/** What watches a cluster of the sample company. */
export function sampleStack(name: string): Stack {
  const { sources } = loadSources(join(__dirname, '../../..'), api);
  const { landscape, problems } = parseLandscape(sources!);
  const one = landscape?.clusters.find(({ cluster }) => cluster.name === name);
  if (landscape === undefined || one === undefined) {
    throw new Error(`there is no ${name}: ${JSON.stringify(problems)}`);
  }
  return resolveStack(observeCluster(landscape.platform, outlineCluster(one)));
}
