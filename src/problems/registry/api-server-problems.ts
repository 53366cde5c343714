import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** A field of an object, and what is wrong with it in words that follow its name. */
interface Field {
  readonly object: string;
  readonly field: string;
  readonly reason: string;
}

const what = ({ object, field, reason }: Field): string => `${object}: ${field} ${reason}`;
const validation =
  'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go';

/** What the API server refuses though it fits the schema: a part of the registry. */
export const apiServerProblems = {
  'refused-name': entry<Field>({
    severity: 'error',
    what,
    remedy: () => 'write a name of the form that is asked for',
    why: 'Names become parts of host names, labels and files, so that the API server takes fewer letters than the schema says.',
    example: {
      object: 'Service shop/Web',
      field: 'metadata.name',
      reason: 'is "Web", which is not a label of DNS that begins with a letter',
    },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  }),
  'refused-label': entry<Field>({
    severity: 'error',
    what,
    remedy: () =>
      'write keys as `name` or `domain/name`, and of labels values of up to 63 letters, digits, `-`, `_` and `.`',
    why: 'The API server refuses the whole object for one key or value of another form, and a template with such a label makes no pods.',
    example: {
      object: 'Deployment shop/web',
      field: 'metadata.labels.team',
      reason: 'is "shop & web", which is not a value of a label',
    },
    source:
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  }),
  'refused-value': entry<Field>({
    severity: 'error',
    what,
    remedy: () => 'correct the value',
    why: 'The value fits the schema, and the API server refuses it nevertheless: its code knows more of the field.',
    example: {
      object: 'Deployment shop/web',
      field: 'spec.template.spec.containers.0.resources.requests.cpu',
      reason: 'is 2, which is more than its limit 1',
    },
    source: validation,
  }),
  'refused-combination': entry<Field>({
    severity: 'error',
    what,
    remedy: () => 'leave one of them out, or add what is missing',
    why: 'The fields are right each for itself, and the API server refuses them together.',
    example: {
      object: 'PodDisruptionBudget shop/web',
      field: 'spec.maxUnavailable',
      reason: 'stands beside minAvailable, and only one of them may',
    },
    source: validation,
  }),
  'repeated-entry': entry<Field>({
    severity: 'error',
    what,
    remedy: () => 'rename or remove one of the two',
    why: 'Entries of such a list are told apart by this field: the API server refuses a second one, or keeps one of the two only.',
    example: {
      object: 'Service shop/web',
      field: 'spec.ports.1.name',
      reason: 'is "http", as that of spec.ports.0',
    },
    source: validation,
  }),
  'missing-volume': entry<{ object: string; field: string; volume: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, field, volume }) => `${object}: ${field} is ${volume}, which no volume of the pod is`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a volume of the pod, or add it'),
    why: 'The API server refuses a container that mounts what its pod does not have.',
    example: {
      object: 'Deployment shop/web',
      field: 'spec.template.spec.containers.0.volumeMounts.0.name',
      volume: 'dta',
      suggestion: 'data',
    },
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/',
  }),
  'unmatched-template': entry<{ object: string; label: string; reason: string }>({
    severity: 'error',
    what: ({ object, label, reason }) =>
      `${object} selects pods by ${label}, and the pods that it makes ${reason}`,
    remedy: () => 'let the selector name labels of the template',
    why: 'It would never find its own pods and make ever more of them, so that the API server refuses it.',
    example: { object: 'Deployment shop/web', label: 'app=web', reason: 'have app=wbe' },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  }),
  'too-large': entry<{ object: string; field: string; bytes: number; most: number }>({
    severity: 'error',
    what: ({ object, field, bytes, most }) =>
      `${object}: ${field} comes to ${bytes} bytes, of which at most ${most} are allowed`,
    remedy: () => 'split it over several objects, or keep large files elsewhere',
    why: 'The API server refuses larger ones. `kubectl apply` writes the whole object into an annotation, which is why engines apply large ones on the server.',
    example: { object: 'ConfigMap shop/web', field: 'data', bytes: 1_200_000, most: 1_048_576 },
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
  }),
  'gated-field': entry<{
    object: string;
    field: string;
    gate: string;
    since: number | undefined;
    minor: number;
  }>({
    severity: 'warning',
    what: ({ object, field, gate, minor }) =>
      `${object}: ${field} is of the feature ${gate}, which Kubernetes 1.${minor} leaves turned off`,
    remedy: ({ gate, since }) =>
      `leave it out${since === undefined ? '' : `, wait for Kubernetes 1.${since}`}, or turn the feature gate ${gate} on in that cluster`,
    why: 'An API server drops the fields of a feature that is turned off without a word, so that what they are for does not happen.',
    example: {
      object: 'Deployment shop/web',
      field: 'spec.template.spec.resources',
      gate: 'PodLevelResources',
      since: 34,
      minor: 33,
    },
    source: 'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/',
  }),
} as const;
