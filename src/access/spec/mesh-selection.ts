/** Which workloads a policy of Istio concerns: by label, or by the Gateway they serve. */
export interface MeshSelection {
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly targetRef?: TargetRef;
  readonly targetRefs?: readonly TargetRef[];
}

export interface TargetRef {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
}
