import { findCredential } from '../../../../conventions/credentials/find-credential';
import { findInArguments } from '../../../../conventions/credentials/find-in-arguments';
import { findInText } from '../../../../conventions/credentials/find-in-text';
import { mayHoldToken } from '../../../../conventions/credentials/may-hold-token';
import { names } from '../../../../conventions/names';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { secretSources } from '../../facts/secret-sources';
import { flaw } from '../../flaw';

/** What holds credentials once it is applied, sealed ones, and what is documentation. */
const exempt: ReadonlySet<string> = new Set([
  '/Secret',
  'bitnami.com/SealedSecret',
  'apiextensions.k8s.io/CustomResourceDefinition',
]);

/** Their fields are names and numbers: only what is noted beside them is free text. */
const plain: ReadonlySet<string> = new Set([
  '/Namespace',
  '/PersistentVolumeClaim',
  '/Service',
  '/ServiceAccount',
  'autoscaling/HorizontalPodAutoscaler',
  'networking.istio.io/DestinationRule',
  'networking.istio.io/Sidecar',
  'networking.k8s.io/NetworkPolicy',
  'policy/PodDisruptionBudget',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/RoleBinding',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/PeerAuthentication',
]);

/** Shorter than any token, and than any URL with a password that is worth one. */
const shortest = 12;

/**
 * No credential stands anywhere but in a Secret: tokens that give themselves away by their form in any text, and
 * values under the name of a credential in variables, arguments and ConfigMaps, unless they name a Secret. No problem
 * shows a value.
 */
export const freeOfCredentials: ClusterRule = (cluster) => {
  const made = secretSources(cluster);
  const all = new Set([...made.values()].flatMap((named) => [...named.keys()]));
  // What is rendered names Secrets of its own namespace, and is judged without the rest of its cluster.
  const namedBy = ({ unit, namespace }: CheckedObject): Names =>
    unit === undefined ? all : (made.get(namespace) ?? none);
  return cluster.objects.flatMap((one) =>
    exempt.has(one.kind) || isDashboard(one) ? [] : credentialsIn(one, namedBy(one)),
  );
};

type Names = Pick<ReadonlySet<string>, 'has'>;

const none: Names = new Set();

/** Megabytes that are made of names alone. */
const isDashboard = ({ unit }: CheckedObject): boolean =>
  unit?.group === names.platformGroup && unit.name.startsWith(names.dashboards(''));

function credentialsIn(one: CheckedObject, secrets: Names): readonly Problem[] {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  const report = (name: string, hint: string | undefined, ...below: readonly (string | number)[]) => {
    if (hint === undefined) return;
    const args = { object: describeObject(one.object), name, hint };
    problems.push(flaw('credential-in-object', one, [...path, ...below], args));
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length >= shortest && mayHoldToken(value)) {
        report(String(path.at(-1)), findCredential(undefined, value));
      }
    } else if (Array.isArray(value)) {
      const key = path.at(-1);
      if (key === 'env') return visitVariables(value);
      if (key === 'args' || key === 'command') return visitWords(value);
      for (let index = 0; index < value.length; index += 1) visitAt(index, value[index]);
    } else if (typeof value === 'object' && value !== null) {
      const isData = one.kind === '/ConfigMap' && path.length === 1 && path[0] === 'data';
      for (const key in value) {
        const below = (value as Readonly<Record<string, unknown>>)[key];
        if (isData && typeof below === 'string') visitText(key, below);
        else visitAt(key, below);
      }
    }
  };
  const visitAt = (key: string | number, value: unknown): void => {
    path.push(key);
    visit(value);
    path.pop();
  };
  const visitVariables = (variables: readonly unknown[]): void => {
    for (const [index, variable] of variables.entries()) {
      const { name, value } = Object(variable) as Readonly<Record<string, unknown>>;
      if (typeof name === 'string' && typeof value === 'string' && !secrets.has(value)) {
        report(name, findCredential(name, value), index, 'value');
      }
    }
  };
  const visitWords = (words: readonly unknown[]): void => {
    const texts = words.map(String);
    for (const { index, name, hint } of findInArguments(texts)) {
      const value = texts[index]?.replace(/^-[^=]*=/, '');
      if (!secrets.has(value ?? '')) report(name, hint, index);
    }
  };
  const visitText = (key: string, text: string): void => {
    // What definitions say was looked through with them, and nobody else's text is rendered.
    if (one.unit !== undefined && one.unit.name !== names.extensionUnit) return visitAt(key, text);
    if (!text.includes('\n')) return report(key, findCredential(key, text), key);
    const found = findInText(text);
    report(`line ${found?.line} of ${key}`, found?.hint, key);
  };
  const { metadata, ...rest } = one.object;
  path.push('metadata', 'annotations');
  visit(metadata.annotations);
  path.length = 0;
  if (!plain.has(one.kind)) visit(rest);
  return problems;
}
