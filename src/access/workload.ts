/** A set of equal pods, as their template says they will be. */
export interface Workload {
  /** `<namespace>/<name>`; for pods of one owner the owner's name. */
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
  /** Ports past its proxy, where no policy of Istio holds; `all` where the proxy takes nothing in. */
  readonly uncaptured: readonly number[] | 'all';
  /** Ports of all its containers, by number. */
  readonly ports: readonly WorkloadPort[];
}

/** A port that a container declares. */
export interface WorkloadPort {
  readonly number: number;
  readonly name: string | undefined;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}
