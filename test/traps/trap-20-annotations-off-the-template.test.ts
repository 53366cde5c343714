import { expect, it } from '@jest/globals';
import { workloads } from './workloads';

const isOfSidecar = (key: string) =>
  /(sidecar|traffic|proxy|inject)[^/]*istio\.io\/|^prometheus\.io\//.test(key);

/** https://istio.io/latest/docs/reference/config/annotations/ */
it("A sidecar's annotations are read on pods and nowhere else: they stand on the template, never on the workload", () => {
  for (const { kind, workload, template } of workloads) {
    const outside = [workload.metadata, workload.spec.jobTemplate?.metadata ?? {}].flatMap((metadata) => [
      ...Object.keys((metadata as { annotations?: object }).annotations ?? {}),
      ...Object.keys((metadata as { labels?: object }).labels ?? {}),
    ]);
    expect({ kind, outside: outside.filter(isOfSidecar) }).toEqual({ kind, outside: [] });
    expect(Object.keys(template.metadata!.annotations!).filter(isOfSidecar)).not.toEqual([]);
  }
});
