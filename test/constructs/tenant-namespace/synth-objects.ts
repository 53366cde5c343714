import { Chart, Testing } from 'cdk8s';
import type { KubernetesObject } from '../../../src/model/manifest';

/** Builds in a plain cdk8s chart, and returns what cdk8s itself makes of it: all objects, and one by kind and name. */
export function synthObjects(build: (chart: Chart) => void) {
  const chart = new Chart(Testing.app(), 'test');
  build(chart);
  const all = Testing.synth(chart) as KubernetesObject[];
  const find = (kind: string, name: string) => {
    const found = all.filter((object) => object.kind === kind && object.metadata.name === name);
    if (found.length !== 1) {
      throw new Error(`${found.length} objects are ${kind} ${name}`);
    }
    return found[0] as KubernetesObject & { readonly spec: never };
  };
  return { all, find };
}
