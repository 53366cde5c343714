import { expect, it } from '@jest/globals';
import { asApplied } from '../../../src/checks/as-applied';
import { checkObjects } from '../../../src/checks/cluster/check-objects';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import { registeredKinds } from '../../../src/checks/registered-kinds';
import { parseManifests } from '../../../src/load/parse-manifests';
import type { KubernetesObject } from '../../../src/model/manifest';
import { toYaml } from '../../../src/yaml/to-yaml';
import { committedObjects } from '../../helpers/committed-objects';
import { mutantsOf, type Mutant } from './mutants-of';

/** One object of each kind that the sample company has. */
const samples = [...new Map(['office', 'prod-east'].flatMap(committedObjects).map((one) => [one.kind, one]))];

const isReadOnParsing = ({ path: [first] }: Mutant) =>
  first === 'apiVersion' || first === 'kind' || first === 'metadata';

/** The codes that tell of a field of the wrong type, wherever that is noticed. */
const aboutTypes: ReadonlySet<string> = new Set(['broken-manifest', 'invalid-object', 'unknown-kind']);

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/**
 * Whether the API server would mind: amounts and ports are numbers or texts, what is null counts as not there, and
 * what a patch of Envoy says is for Envoy to know.
 */
function isWrong({ path, before, after, object }: Mutant): boolean {
  const types = [typeOf(before), typeOf(after)];
  if (after === undefined || after === null || types[0] === types[1]) return false;
  const isEither = types.every((type) => type === 'string' || type === 'number');
  const isEnvoys = (object as KubernetesObject).kind === 'EnvoyFilter' && path.includes('value');
  return !isEither && !isEnvoys;
}

it.each(samples)('a wrong %s is reported, and breaks nothing', (_, sound) => {
  const unread: Mutant[] = [];
  const read: Mutant[] = [];
  for (const mutant of mutantsOf(sound)) {
    const { problems } = isReadOnParsing(mutant) ? parseManifests('', toYaml([mutant.object])) : none;
    (problems.length > 0 ? unread : read).push(mutant);
  }
  const objects = [...samples.map(([, object]) => object), ...read.map(({ object }) => object)];
  const written = objects as readonly KubernetesObject[];
  const registered = registeredKinds(written);
  const problems = checkObjects({
    name: 'east',
    minor: 36,
    rootNamespace: 'istio-system',
    platform: undefined,
    objects: written.map((object, index) =>
      toCheckedObject(
        asApplied(object, { namespace: 'shop', registered }),
        () => ({ file: String(index - samples.length) }),
        undefined,
      ),
    ),
  });
  const reported = new Set(problems.filter(({ code }) => aboutTypes.has(code)).map(({ at }) => at.file));
  const wrong = read.filter(isWrong);
  expect(unread.length + wrong.length).toBeGreaterThan(20);
  expect(wrong.filter((mutant) => !reported.has(String(read.indexOf(mutant))))).toEqual([]);
});

const none = { problems: [] };
