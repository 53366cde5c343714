import type { OpenApiSchema } from '../../../src/checks/custom/open-api-schema';
import type { KubernetesObject } from '../../../src/model/manifest';

/** The definition of the kind Widget, in a version v1 of this schema; `over` replaces parts of its specification. */
export const customDefinition = (schema: OpenApiSchema, over: object = {}): KubernetesObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.acme.example' },
  spec: {
    group: 'acme.example',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    ...over,
  },
});
