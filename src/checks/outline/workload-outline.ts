import { annotations } from '../../conventions/annotations';
import { keep, type Keep } from './keep';

/** An argument by which proxies that stand alone are known. */
const router = 'router';

/** What is noted of files and amounts, and changes with them. */
const metadata = keep.fields(
  {
    annotations: keep.fields(
      Object.fromEntries(
        [
          annotations.config,
          annotations.proxyCpu,
          annotations.proxyMemory,
          annotations.proxyCpuLimit,
          annotations.proxyMemoryLimit,
        ].map((key) => [key, keep.nothing]),
      ),
      keep.whole,
    ),
  },
  keep.whole,
);

const containers = keep.each(
  keep.fields({
    name: keep.whole,
    ports: keep.whole,
    restartPolicy: keep.whole,
    args: (words) => (Array.isArray(words) && words.includes(router) ? [router] : undefined),
  }),
);

const pod = keep.fields({
  containers,
  initContainers: containers,
  hostNetwork: keep.whole,
  priorityClassName: keep.whole,
  serviceAccountName: keep.whole,
});

const template = keep.fields({ metadata, spec: pod });

const identity = { apiVersion: keep.whole, kind: keep.whole };

/** Of pods and what makes them: labels, accounts and ports of the pods, and whether and how they are in the mesh. */
export const workloadOutline: { readonly pods: Keep; readonly makers: Keep } = {
  pods: keep.fields({ ...identity, metadata, spec: pod }),
  makers: keep.fields({
    ...identity,
    metadata: keep.whole,
    spec: keep.fields({
      template,
      jobTemplate: keep.fields({ spec: keep.fields({ template }) }),
      volumeClaimTemplates: keep.each(keep.fields({ metadata: keep.whole })),
    }),
  }),
};
