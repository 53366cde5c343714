/** A finding of another tool that no rule here looks for. */
interface UncoveredFinding {
  /** As the tool calls it. */
  readonly code: string;
  readonly tool: 'istioctl' | 'kiali';
  readonly title: string;
  readonly reason: 'needs a live cluster' | 'cannot be in manifests' | 'covered by schema';
}

/** Findings about routes, gateways, Services and references that need no rule, in the order of their codes. */
export const uncoveredFindings: readonly UncoveredFinding[] = [
  { code: 'IST0001', tool: 'istioctl', title: 'fault of the tool itself', reason: 'cannot be in manifests' },
  { code: 'IST0103', tool: 'istioctl', title: 'running pod without a proxy', reason: 'needs a live cluster' },
  {
    code: 'IST0126',
    tool: 'istioctl',
    title: 'network of the mesh with an unknown registry',
    reason: 'needs a live cluster',
  },
  { code: 'IST0139', tool: 'istioctl', title: 'broken webhook of istiod', reason: 'needs a live cluster' },
  {
    code: 'IST0141',
    tool: 'istioctl',
    title: 'installation without a permission it needs',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0142',
    tool: 'istioctl',
    title: 'version of Kubernetes that Istio does not support',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0143',
    tool: 'istioctl',
    title: 'application that listens on localhost only',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0156',
    tool: 'istioctl',
    title: 'CRDs of the Gateway API that an upgrade of Istio does not support',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0158',
    tool: 'istioctl',
    title: 'running proxies of another image than is injected',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0161',
    tool: 'istioctl',
    title: 'Secret of a gateway that holds no valid certificate',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0163',
    tool: 'istioctl',
    title: 'address of an external istiod that is none',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0164',
    tool: 'istioctl',
    title: 'address of an external istiod that was checked',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0168',
    tool: 'istioctl',
    title: 'behaviour that an upgrade of Istio changes',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0169',
    tool: 'istioctl',
    title: 'filter that an upgrade of Istio may break',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0170',
    tool: 'istioctl',
    title: 'Service that differs between clusters of one mesh',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0171',
    tool: 'istioctl',
    title: 'object whose status reports a failure',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0172',
    tool: 'istioctl',
    title: 'CRDs of the Gateway API that a later Istio will not support',
    reason: 'needs a live cluster',
  },
  {
    code: 'IST0176',
    tool: 'istioctl',
    title: 'CRD of the Gateway API that is too old for this Istio',
    reason: 'needs a live cluster',
  },
  {
    code: 'KIA0005',
    tool: 'kiali',
    title: 'export to a namespace that does not exist',
    reason: 'needs a live cluster',
  },
  {
    code: 'KIA1501',
    tool: 'kiali',
    title: 'two listeners of the Gateway API with one host and port',
    reason: 'covered by schema',
  },
  {
    code: 'GWAPI',
    tool: 'kiali',
    title: 'status of an object of the Gateway API that reports a failure',
    reason: 'needs a live cluster',
  },
];
