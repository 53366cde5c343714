/** A set of equal pods, as their template says they will be. */
export interface Workload {
  /**
   * `<namespace>/<name>` of what makes its pods; with its kind behind a dot, in lower case, where an object before it
   * has the same.
   */
  readonly id: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Labels of its pods. */
  readonly labels: Readonly<Record<string, string>>;
  readonly serviceAccount: string;
  /** Whether its pods get a proxy, so that they have an identity and enforce Istio's policies. */
  readonly inMesh: boolean;
  /** Whether the proxy is all there is in its pods, so that Gateways say what it listens to. */
  readonly isGateway: boolean;
  /** Ports that its proxy takes in; past it, no policy of Istio holds. */
  readonly captured: { readonly only: readonly number[] | 'all'; readonly but: readonly number[] };
  /** Ports of all its containers, by number. */
  readonly ports: readonly WorkloadPort[];
}

/** A port that a container declares. */
export interface WorkloadPort {
  readonly number: number;
  readonly name: string | undefined;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}
