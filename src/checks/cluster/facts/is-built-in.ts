/** Objects that a cluster, Istio or an engine has or makes by itself, by `<API group>/<kind>`. */
const builtIn: Readonly<Record<string, RegExp>> = {
  '/ServiceAccount': /^default$/,
  '/ConfigMap': /^(kube-root-ca\.crt|istio-ca-root-cert|openshift-service-ca\.crt)$/,
  'scheduling.k8s.io/PriorityClass': /^system-/,
  'rbac.authorization.k8s.io/ClusterRole': /^(system:.*|cluster-admin|admin|edit|view)$/,
  'argoproj.io/AppProject': /^default$/,
  // The one that `flux bootstrap` makes.
  'source.toolkit.fluxcd.io/GitRepository': /^flux-system$/,
  'kustomize.toolkit.fluxcd.io/Kustomization': /^flux-system$/,
};

/** Whether an object exists without a manifest of anybody's. */
export function isBuiltIn(kind: string, name: string): boolean {
  return builtIn[kind]?.test(name) ?? false;
}
