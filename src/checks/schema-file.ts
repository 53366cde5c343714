import type { SchemaFile } from '@cdk8s/strict';

/** Schemas by API group, each read when an object first needs it. */
const files: ReadonlyMap<string, () => SchemaFile> = new Map(
  Object.entries<() => SchemaFile>({
    'networking.istio.io': () => require('@cdk8s/istio/schemas.json') as SchemaFile,
    'security.istio.io': () => require('@cdk8s/istio/schemas.json') as SchemaFile,
    'extensions.istio.io': () => require('@cdk8s/istio/schemas.json') as SchemaFile,
    'telemetry.istio.io': () => require('@cdk8s/istio/schemas.json') as SchemaFile,
    'argoproj.io': () => require('@cdk8s/argo-cd/schemas.json') as SchemaFile,
    'source.toolkit.fluxcd.io': () => require('@cdk8s/flux/schemas.json') as SchemaFile,
    'kustomize.toolkit.fluxcd.io': () => require('@cdk8s/flux/schemas.json') as SchemaFile,
    'notification.toolkit.fluxcd.io': () => require('@cdk8s/flux/schemas.json') as SchemaFile,
    'monitoring.coreos.com': () => require('@cdk8s/prometheus-operator/schemas.json') as SchemaFile,
    'external-secrets.io': () => require('@cdk8s/external-secrets/schemas.json') as SchemaFile,
    'bitnami.com': () => require('@cdk8s/sealed-secrets/schemas.json') as SchemaFile,
    'cert-manager.io': () => require('@cdk8s/cert-manager/schemas.json') as SchemaFile,
    'gateway.networking.k8s.io': () => require('@cdk8s/gateway-api/schemas.json') as SchemaFile,
    'cilium.io': () => require('@cdk8s/cilium/schemas.json') as SchemaFile,
    'projectcalico.org': () => require('@cdk8s/calico/schemas.json') as SchemaFile,
  }),
);

const kubernetes = (): SchemaFile => require('@cdk8s/kubernetes/schemas.json') as SchemaFile;

const known = new Map<string, SchemaFile>();

/** The schemas of the bindings among which those of an API version would be. */
export function schemaFile(apiVersion: string): SchemaFile {
  let file = known.get(apiVersion);
  if (file === undefined) {
    const group = apiVersion.split('/')[0] ?? '';
    known.set(apiVersion, (file = (files.get(group) ?? kubernetes)()));
  }
  return file;
}
