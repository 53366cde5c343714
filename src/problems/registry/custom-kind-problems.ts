import { entry } from '../entry';

interface Field {
  readonly object: string;
  readonly field: string;
  readonly reason: string;
}

const what = ({ object, field, reason }: Field): string => `${object}: ${field} ${reason}`;
const page =
  'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/';

/** Problems of kinds that Kubernetes does not bring along: a part of the registry. */
export const customKindProblems = {
  'broken-custom-kind': entry<Field>({
    severity: 'error',
    what,
    remedy: () => 'take the definition as its controller publishes it, or correct it there',
    why: 'The API server refuses the definition, so that no object of its kind can be there.',
    example: {
      object: 'CustomResourceDefinition widgets.acme.example',
      field: 'spec.versions.0.schema.openAPIV3Schema.properties.spec',
      reason: 'has no type',
    },
    source: `${page}#specifying-a-structural-schema`,
  }),
  'unread-rule': entry<Field>({
    severity: 'warning',
    what,
    remedy: () => 'objects of the kind are checked without this rule: nothing to do unless it is misspelt',
    why: 'A rule in CEL calls a function that is not known here, or is none: the cluster runs it all the same, and may refuse what passes here.',
    example: {
      object: 'CustomResourceDefinition widgets.acme.example',
      field: 'spec.versions.0.schema.openAPIV3Schema.x-kubernetes-validations.0.rule',
      reason: "cannot be read: found no matching overload for 'semver(string)'",
    },
    source: 'https://kubernetes.io/docs/reference/using-api/cel/',
  }),
  'wrong-scope': entry<{ object: string; namespace: string }>({
    severity: 'error',
    what: ({ object, namespace }) =>
      namespace === ''
        ? `${object} lies in no namespace, and its kind needs one`
        : `${object} lies in the namespace ${namespace}, and its kind is of the whole cluster`,
    remedy: ({ namespace }) => (namespace === '' ? 'say its namespace' : 'leave the namespace out'),
    why: 'Without one, it would land wherever the one who applies it happens to be; with one too many, the engines apply it again and again, since the cluster shows it without.',
    example: { object: 'ClusterRole shop/reader', namespace: 'shop' },
    source:
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
  }),
  'unusable-custom-resources': entry<{ file: string; reason: string }>({
    severity: 'error',
    what: ({ file, reason }) => `${file} ${reason}`,
    remedy: () => 'name a file of this repository with the CustomResourceDefinitions, in YAML or JSON',
    why: 'Objects of a kind that is registered are checked by its definition, so that it has to be here as it is in the clusters.',
    example: { file: 'apps/crds/widgets.yaml', reason: 'is not there' },
    source: page,
  }),
} as const;
