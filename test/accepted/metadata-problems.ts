const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED = /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/;
const KIBIBYTE = 1024;

/** Where less than a subdomain of 253 characters is allowed. */
const NAMES: Readonly<Record<string, (name: string) => boolean>> = {
  Namespace: (name) => LABEL.test(name),
  // Must begin with a letter, unless the cluster relaxes that.
  Service: (name) => LABEL.test(name) && /^[a-z]/.test(name),
  // What the controller appends has to fit in a label.
  CronJob: (name) => isSubdomain(name) && name.length <= 52,
  StatefulSet: (name) => isSubdomain(name) && name.length <= 52,
};

const isSubdomain = (name: string): boolean => name.length <= 253 && SUBDOMAIN.test(name);

const isLabelValue = (value: unknown): boolean =>
  value === '' || (typeof value === 'string' && QUALIFIED.test(value));

function isKey(key: string): boolean {
  const slash = key.indexOf('/');
  return QUALIFIED.test(key.slice(slash + 1)) && (slash < 0 || isSubdomain(key.slice(0, slash)));
}

/** What the API server would refuse in the metadata of an object, and in labels anywhere in it. */
export function metadataProblems(object: Readonly<Record<string, unknown>>): readonly string[] {
  const problems: string[] = [];
  const { name, namespace, labels, annotations } = record(object['metadata']);
  const kind = String(object['kind']);
  if (typeof name !== 'string' || !(NAMES[kind] ?? isSubdomain)(name)) {
    problems.push(`metadata.name: not a name for a ${kind}: ${JSON.stringify(name)}`);
  }
  if (namespace !== undefined && !(typeof namespace === 'string' && LABEL.test(namespace))) {
    problems.push(`metadata.namespace: not a name for a namespace: ${JSON.stringify(namespace)}`);
  }
  for (const key of [...Object.keys(record(labels)), ...Object.keys(record(annotations))]) {
    if (!isKey(key)) problems.push(`metadata: not a key: ${key}`);
  }
  const size = Object.entries(record(annotations)).reduce(
    (sum, pair) => sum + Buffer.byteLength(pair.join('')),
    0,
  );
  if (size > 256 * KIBIBYTE) problems.push(`metadata.annotations: ${size} bytes`);
  return [...problems, ...labelProblems(object, '')];
}

/** Label values of templates and selectors count as well. */
function labelProblems(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, child]: [string, unknown]) => {
    const where = path === '' ? name : `${path}.${name}`;
    const problems = labelProblems(child, where);
    if (name !== 'labels' && name !== 'matchLabels') return problems;
    const wrong = Object.entries(record(child)).filter(([, value]) => !isLabelValue(value));
    return [
      ...problems,
      ...wrong.map(([key, value]) => `${where}: not a label value: ${key}=${JSON.stringify(value)}`),
    ];
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
