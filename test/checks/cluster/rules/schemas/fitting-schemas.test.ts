import { describe, expect, it } from '@jest/globals';
import { fittingSchemas } from '../../../../../src/checks/cluster/rules/schemas/fitting-schemas';
import { words } from '../../../../../src/problems/words';
import { clusterOf } from '../../cluster-of';

const widget = 'apiVersion: acme.example/v1\nkind: Widget\nmetadata: { name: a, namespace: shop }\n';
const definition = (served: boolean) =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.acme.example }
spec:
  group: acme.example
  scope: Namespaced
  names: { kind: Widget, plural: widgets }
  versions:
    - name: v1
      served: ${served}
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size:
                  type: string
                  enum: [small, large]
                  default: small
                  x-kubernetes-validations: [{ rule: self != 'large', message: no large ones }]
`;
const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: shop }\nspec: ${spec}\n`;

const found = (manifests: string, minor = 35) =>
  fittingSchemas(clusterOf(manifests, { minor })).map((one) => ({
    code: one.code,
    path: one.at.path?.join('.'),
    what: words(one).what,
  }));

describe('fitting schemas', () => {
  it('accepts what a cluster accepts', () => {
    expect(found(pod('{ containers: [{ name: a, image: a }] }'))).toEqual([]);
  });

  it.each([
    ['{ contaners: [] }', 'spec.contaners', 'is an unknown field; did you mean containers?'],
    [
      '{ containers: [{ name: a, imge: a }] }',
      'spec.containers.0.imge',
      'is an unknown field; did you mean image?',
    ],
    ['{ restartPolicy: Never }', 'spec.containers', 'is required and missing'],
    ['{ containers: [], priority: high }', 'spec.priority', 'is "high", which is not an integer'],
  ])('names the field of %s', (spec, path, reason) => {
    expect(found(pod(spec))).toEqual([
      { code: 'invalid-object', path, what: `Pod shop/a: ${path} ${reason}` },
    ]);
  });

  it('reads no spec as an empty one', () => {
    const without = (apiVersion: string, kind: string) =>
      found(`{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: a, namespace: shop } }`);
    expect(without('networking.istio.io/v1', 'DestinationRule')).toEqual([
      {
        code: 'invalid-object',
        path: 'spec',
        what: 'DestinationRule shop/a: spec is required and missing',
      },
    ]);
    expect(without('security.istio.io/v1', 'PeerAuthentication')).toEqual([]);
  });

  it('knows what a version of Kubernetes does not have yet', () => {
    const text = pod('{ containers: [{ name: a, image: a, restartPolicyRules: [] }] }');
    expect(found(text, 35)).toEqual([]);
    expect(found(text, 33)[0]?.what).toContain('exists only in Kubernetes 1.34');
  });

  it.each([
    ['policy/v1beta1', 'PodDisruptionBudget', 'write it for policy/v1, and see what became of its fields'],
    ['extensions/v1beta1', 'Ingress', 'write it for networking.k8s.io/v1, and see what became of its fields'],
    ['policy/v1beta1', 'PodSecurityPolicy', 'remove it: the kind itself is gone'],
  ])('knows what became of %s %s', (apiVersion, kind, remedy) => {
    const [flaw] = fittingSchemas(clusterOf([{ apiVersion, kind, metadata: { name: 'a' } }]));
    expect(flaw).toMatchObject({ code: 'removed-version', at: { path: ['apiVersion'] } });
    expect(words(flaw!).remedy).toBe(remedy);
  });

  it('names the kind that was probably meant', () => {
    const [flaw] = fittingSchemas(
      clusterOf([{ apiVersion: 'apps/v1', kind: 'Deploment', metadata: { name: 'a' } }]),
    );
    expect(words(flaw!).remedy).toBe('did you mean apps/v1 Deployment?');
  });

  it('refuses a kind that no schema describes', () => {
    expect(found(widget)).toMatchObject([{ code: 'unknown-kind', path: 'kind' }]);
  });

  it('suggests the kind that was meant', () => {
    const [only] = fittingSchemas(clusterOf(pod('{}').replace('kind: Pod', 'kind: Pods')));
    expect(only && words(only).remedy).toBe('did you mean v1 Pod?');
  });

  it('misses the specification of what cannot be without', () => {
    expect(found('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n')).toMatchObject([{ path: 'spec' }]);
    expect(found('apiVersion: v1\nkind: Namespace\nmetadata: { name: a }\n')).toEqual([]);
  });

  it('holds objects against the schema and the rules of their own definition', () => {
    const like = (spec: string) => found(`${definition(true)}---\n${widget}spec: ${spec}\n`);
    expect(like('{ size: small }')).toEqual([]);
    expect(like('{ sze: small }')).toMatchObject([
      { code: 'invalid-object', path: 'spec.sze', what: expect.stringContaining('did you mean size?') },
    ]);
    expect(like('{ size: huge }')).toMatchObject([{ code: 'invalid-object', path: 'spec.size' }]);
    expect(like('{ size: large }')).toMatchObject([
      { what: 'Widget shop/a: spec.size breaks a rule of its kind: no large ones' },
    ]);
  });

  it('takes a kind that its CustomResourceDefinition brings along, if it is served', () => {
    expect(found(`${definition(true)}---\n${widget}`)).toEqual([]);
    expect(found(`${definition(false)}---\n${widget}`)).toMatchObject([{ code: 'unknown-kind' }]);
  });
});
