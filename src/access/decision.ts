import type { ObjectReference } from './object-reference';

/** Whether a request passes, and what decides. */
export interface Decision {
  readonly allowed: boolean;
  /** One finding for each layer that was asked, in the order in which a request meets them, up to the first no. */
  readonly layers: readonly LayerFinding[];
}

/** What one layer says to a request. */
export interface LayerFinding {
  /** `route`: whether a gateway leads there at all. */
  readonly layer: 'egress' | 'ingress' | 'mtls' | 'route' | 'token' | 'authorization';
  /** Workload that the request leaves or meets there, by id; of a route, the gateway's. */
  readonly at: string;
  readonly allowed: boolean;
  /**
   * Objects that decide: those that allow it; or those that deny it, or that select the pod and allow others only.
   * Empty where nothing selects the pod, so that Kubernetes' or Istio's default decides.
   */
  readonly by: readonly ObjectReference[];
  /** The reason as half a sentence: `allows from ServiceAccount shop/web to port 8080`, `selects the pod and allows no such peer`. */
  readonly because: string;
}
