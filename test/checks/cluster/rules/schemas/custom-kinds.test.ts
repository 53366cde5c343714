import { describe, expect, it } from '@jest/globals';
import { customKinds } from '../../../../../src/checks/cluster/rules/schemas/custom-kinds';
import { fittingSchemas } from '../../../../../src/checks/cluster/rules/schemas/fitting-schemas';
import type { OpenApiSchema } from '../../../../../src/checks/custom/open-api-schema';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { sampleCluster } from '../../../../helpers/sample-cluster';
import { customDefinition } from '../../../custom/custom-definition';
import { flawsOf } from '../../flaws-of';

const schema: OpenApiSchema = {
  type: 'object',
  properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
};
const good = customDefinition(schema);
const file = 'apps/crds/widgets.yaml';
const platformWith = (...definitions: readonly KubernetesObject[]) => ({
  ...sampleCluster('argocd').platform,
  customKinds: definitions.map((definition) => ({
    group: 'acme.example',
    kind: 'Widget',
    resource: 'widgets',
    scope: 'Namespaced' as const,
    definition,
    file,
  })),
});

describe('custom kinds', () => {
  it('accept what the API server takes', () => {
    expect(flawsOf(customKinds, [good])).toEqual([]);
  });

  it.each([
    [
      'a schema that is not structural',
      customDefinition({ ...schema, additionalProperties: true }),
      'broken-custom-kind spec.versions.0.schema.openAPIV3Schema.additionalProperties',
    ],
    [
      'a rule that cannot be read',
      customDefinition({ ...schema, 'x-kubernetes-validations': [{ rule: 'nonsense(self)' }] }),
      'unread-rule spec.versions.0.schema.openAPIV3Schema.x-kubernetes-validations.0.rule',
    ],
    [
      'no schema',
      customDefinition(schema, { versions: [{ name: 'v1', served: true, storage: true }] }),
      'broken-custom-kind spec.versions.0.schema.openAPIV3Schema',
    ],
    [
      'no version that is stored',
      customDefinition(schema, { versions: [] }),
      'broken-custom-kind spec.versions',
    ],
    [
      'another name',
      { ...good, metadata: { name: 'widget.acme.example' } },
      'broken-custom-kind metadata.name',
    ],
  ])('refuse %s', (_, definition, flaw) => {
    expect(flawsOf(customKinds, [definition])).toEqual([flaw]);
  });

  it('are described once: by a manifest, or by what the platform registers', () => {
    const other = { ...good, metadata: { name: 'gadgets.acme.example' } };
    expect(flawsOf(customKinds, [good, other])).toContain('broken-custom-kind spec.names.kind');
    expect(flawsOf(customKinds, [good], { platform: platformWith(good) })).toEqual([
      'broken-custom-kind spec.names.kind',
    ]);
  });

  it('are checked in full where the platform registers them, and at their own file', () => {
    const broken = { ...good, spec: { ...(good['spec'] as object), scop: 'Namespaced' } };
    expect(flawsOf(customKinds, [], { platform: platformWith(good) })).toEqual([]);
    expect(flawsOf(customKinds, [], { platform: platformWith(broken) })).toEqual([
      'broken-custom-kind spec.scop',
    ]);
    // Among the manifests it is the schemas that say it.
    expect(flawsOf(customKinds, [broken])).toEqual([]);
  });

  it('let objects be checked that the platform registers', () => {
    const widget = (spec: object) => ({
      apiVersion: 'acme.example/v1',
      kind: 'Widget',
      metadata: { name: 'a', namespace: 'shop' },
      spec,
    });
    const found = (spec: object) => flawsOf(fittingSchemas, [widget(spec)], { platform: platformWith(good) });
    expect(found({ size: 1 })).toEqual([]);
    expect(found({ size: 'large' })).toEqual(['invalid-object spec.size']);
    expect(flawsOf(fittingSchemas, [widget({})])).toEqual(['unknown-kind kind']);
  });
});
