import type { Mutant } from './mutant';

/** Mutants that mean something else, and are as valid as what they were made from. */
interface Equivalents {
  readonly why: string;
  readonly operators: RegExp;
  /** Paths of the changed place, each whole; `*` is any one name, `**` any way there. */
  readonly paths: readonly string[];
  /** What has to hold besides. @default nothing */
  readonly when?: (mutant: Mutant) => boolean;
}

const texts = /^(misspelt value|unknown reference|swapped values|hostile text)$/;
const names = /^(misspelt field or name|hostile text)$/;
/** A number where the name of something is wanted, or a text where an object is, is one more way to name it. */
const anyName = /^(misspelt value|unknown reference|swapped values|hostile text|wrong type)$/;

/** Every reason for which a mutant may go unnoticed. What none of them covers and nobody reports is a miss. */
const all: readonly Equivalents[] = [
  {
    why: 'a text that only people read, any other is one as well',
    operators: texts,
    paths: [
      'title',
      'company',
      'owner.team',
      'owners.*',
      '**.retired.reason',
      '**.because',
      'observability.grafana.oidc.name',
      'observability.grafana.oidc.clientId',
    ],
  },
  {
    why: 'an address outside: only the world knows whether it is there',
    operators: texts,
    paths: [
      'owner.email',
      'owner.runbook',
      'repository.url',
      'environments.*.domain',
      'environments.*.networks',
      'identity.issuers.*',
      'identity.issuers.*.issuer',
      'identity.issuers.*.jwksUri',
      'clusters.*.gateways.*.issuer',
      '**.expose.host',
      '**.expose.*.host',
      '**.expose.fullHost.*',
      '**.expose.*.fullHost.*',
      '**.elsewhere.host',
      '**.elsewhere.host.*',
      '**.elsewhere.hostHeader',
      '**.elsewhere.addresses.*',
      'swarm.host',
      'swarm.host.*',
      'swarm.hostHeader',
      'swarm.addresses.*',
      // Systems outside, as constants of a definition.
      '*.host',
      '*.host.*',
      '*.addresses.*',
      '**.calls.*.host',
      '**.audiences.*',
      '**.origins.*',
      '**.receivers.*.host',
      'receivers.*.host',
      '**.deadManSwitch.host',
      '**.intake.host',
      '**.collector',
      'observability.traces',
      'observability.images',
      'observability.images.*',
      '**.email',
      '**.from',
      '**.smarthost',
      '**.channel',
      '**.url',
      '**.*Url',
      '**.image',
      '**.repository',
    ],
  },
  {
    why: 'the name of something that the cluster or the store holds, and no definition',
    operators: anyName,
    paths: [
      '**.secrets.*',
      '**.secrets.*.name',
      '**.secrets.*.keys.*',
      '**.secrets.*.env.*',
      '**.pullSecrets.*',
      '**.pullSecrets.*.name',
      '**.credentials',
      '**.secret',
      '**.password',
      'secretStore.name',
      '**.metricsAdapter',
      '**.revision',
      'clusters.*.storage.block',
      'clusters.*.storage.classes.*',
      '**.labels.pool',
      '**.labels.acme.example/pool',
      '**.taints.*',
      '**.taints.*.*',
      'observability.grafana.oidc.scopes.*',
      '**.admin.*',
      '**.editor.*',
      '**.viewer.*',
      'databaseSecret',
    ],
  },
  {
    why: 'what only the program in the container understands',
    operators: texts,
    paths: [
      '**.env.*',
      '**.env',
      '**.command.*',
      '**.args.*',
      '**.health.*.*',
      '**.health.*.grpc',
      '**.files./**',
      '**.metrics.names.*',
      'databaseSettings',
      'databaseSettings.*',
      'administered.*',
      'settings.*',
      'spring.*',
    ],
  },
  {
    why: 'a path: only the program knows which it serves, which it writes',
    operators: texts,
    paths: [
      '**.health.ready',
      '**.health.live',
      '**.health.started',
      '**.health.*.path',
      '**.metrics.path',
      '**.when.path',
      '**.when.path.exact',
      '**.when.path.prefix',
      '**.only.path',
      '**.only.*.path',
      '**.only.path.exact',
      '**.only.*.path.exact',
      '**.when.path.regex',
      '**.paths.*',
      '**.except.*',
      '**.rewrite',
      '**.rewrite.*',
      '**.redirect',
      '**.redirect.*',
      '**.volumes.*',
      '**.mount',
      'officeBackup',
    ],
  },
  {
    why: 'what callers send, which no definition says',
    operators: anyName,
    paths: [
      '**.claims',
      '**.claims.**',
      '**.when.headers.*',
      '**.when.headers.*.*',
      '**.when.query.*',
      '**.when.query.*.*',
      '**.headers.*.set.*',
      '**.headers.*.remove.*',
      '**.cors.headers.*',
      '**.sticky.*',
      '**.counted.*',
    ],
  },
  {
    why: 'a command that is given an argument twice',
    operators: /^duplicate$/,
    paths: ['**.command', '**.args', '**.health.*'],
  },
  {
    why: 'a name that nothing else says',
    operators: names,
    paths: [
      '**.env.*',
      '**.volumes.*',
      '**.routes.*',
      '**.rateLimits.*',
      '**.when.headers.*',
      '**.when.query.*',
      '**.headers.*.set.*',
      '**.claims.*',
      '**.claims.*.*',
      '**.versions.*',
      '**.ports.*',
      'services.*',
      'clusters.*.gateways.*',
      'clusters.*.pools.*',
      'clusters.*.storage.classes.*',
      '**.labels.**',
      'identity.issuers.*',
      'quotas.*',
      'groups.*',
      '**.receivers.*',
      '**.alerts.*',
      '**.norms.*',
      '**.files./**',
      'databaseSettings.*',
      'administered.*',
      'settings.*',
    ],
  },
  {
    why: 'a priority that no service asks for',
    operators: texts,
    paths: ['priorities.*'],
  },
  {
    why: 'another number of the same kind',
    operators: /^(swapped values|wrong type)$/,
    paths: ['**.port', '**.cpu', '**.user', '**.group', '**.databases', '**.circuitBreaker', '**.retention'],
  },
  {
    why: 'a fraction where fractions are taken: half a processor, half a percent',
    operators: /^out of range$/,
    paths: ['**.resources.cpu', '**.resources.cpuLimit', '**.traceSampling'],
  },
  {
    why: 'what the project itself calls a system outside',
    operators: texts,
    paths: ['*', '**.calls.*'],
    when: ({ helper }) => helper === 'external',
  },
  {
    why: 'nothing, spread into something else, adds nothing',
    operators: /^wrong type$/,
    paths: ['*'],
    when: isSpreadOfNothing,
  },
  {
    why: 'another duration',
    operators: /^misspelt value$/,
    paths: ['**.timeout'],
  },
  {
    why: 'another way to ask a container: any port or service of it may answer',
    operators: /^wrong type$/,
    paths: ['**.health.*.tcp', '**.health.*.grpc'],
  },
  {
    why: 'a field that may be left out: nothing is named, limited or sent elsewhere then',
    operators: /^missing field or consent$/,
    paths: ['**.secrets.*.from', '**.quota.storage', '**.scale.requests', '**.routes.*.to'],
  },
  {
    why: 'a consent within a project, where nobody needs one',
    operators: /^missing field or consent$/,
    paths: ['**.consumers'],
    when: isOwnConsent,
  },
  {
    why: 'the name of a cluster, which only its folder in dist has',
    operators: /^misspelt field or name$/,
    paths: ['clusters.*'],
  },
  {
    why: 'a number of pods where a share of them stood',
    operators: /^wrong type$/,
    paths: ['**.availability.maxUnavailable'],
  },
];

const patterns = all.map((one) => ({ ...one, paths: one.paths.map(toPattern) }));

/** A name may have dots in it, as `acme.example/pool` has, but is not taken for several where one is asked for. */
function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*\*\\\./, '(?:.+\\.)?')
    .replaceAll('**', '.+')
    .replaceAll(/(?<![+)])\*/g, '[^.]+');
  return new RegExp(`^${source}$`);
}

/** Why a mutant may go unnoticed; undefined where it may not. */
export function equivalent(mutant: Mutant): string | undefined {
  const { operator, path } = mutant;
  const place = path.join('.');
  return patterns.find(
    (one) =>
      one.operators.test(operator) &&
      one.paths.some((pattern) => pattern.test(place)) &&
      (one.when === undefined || one.when(mutant)),
  )?.why;
}

/** Whether all that a mutant took away speaks of the project's own services. */
function isOwnConsent({ sample, text }: Mutant): boolean {
  const after = text.split('\n');
  const taken = sample.text.split('\n').filter((line, index) => line !== after[index]);
  return [...taken.join('\n').matchAll(/'([\w-]+)\/[\w-]+'/g)].every(
    ([, project]) => project === sample.project,
  );
}

/** Whether a constant became nothing, and is only ever spread. */
function isSpreadOfNothing({ path: [name = ''], text, what }: Mutant): boolean {
  const uses = [...text.matchAll(new RegExp(`(\\.\\.\\.)?(?<![\\w'-])${name}\\b(?! =|')`, 'g'))];
  return /→ (\[\]|null)$/.test(what) && uses.length > 0 && uses.every(([, spread]) => spread !== undefined);
}
