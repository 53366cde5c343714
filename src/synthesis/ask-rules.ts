import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Definitions, Outside } from './definitions';
import type { Memory } from './memory';
import { rooms } from './rooms';
import type { WholeCluster } from './whole-cluster';

interface Kept {
  readonly problems: readonly Problem[];
  readonly outside: Outside;
}

/** What a run knows when it comes to the company's own rules. */
interface Circumstances {
  /** Digests of the folder of the rules, and of the platform. */
  readonly rules: string;
  readonly platform: string;
  /** Whether nothing else is wrong, so that an exemption which lets nothing through is for nothing. */
  readonly isSound: boolean;
}

/** What the company's own rules say, which may look at anything: they are spared where nothing at all has changed. */
export function askRules(
  clusters: readonly WholeCluster[],
  { rules, platform, isSound }: Circumstances,
  definitions: Definitions,
  memory: Memory,
): readonly Problem[] {
  // What is broken was not kept either.
  if (!isSound) return run(clusters, isSound, definitions);
  const from = {
    platform,
    rules,
    objects: digest(
      ...clusters.flatMap(({ name, placed, tenants, compared }) => [
        name,
        ...placed.map(({ outlined }) => outlined),
        ...tenants.map((tenant) => tenant.digest),
        compared.digest,
      ]),
    ),
  };
  const kept = memory.find<Kept>('rules', paths.rules, from, ({ outside }) =>
    definitions.isAsBefore(outside),
  );
  if (kept !== undefined) return kept.problems;
  const problems = run(clusters, isSound, definitions);
  const outside = definitions.outsideOfRules();
  if (outside !== undefined && !hasErrors(problems)) {
    memory.keep('rules', from, { problems, outside } satisfies Kept);
  }
  return problems;
}

function run(
  clusters: readonly WholeCluster[],
  isSound: boolean,
  definitions: Definitions,
): readonly Problem[] {
  const { rules, problems } = definitions.rules();
  const { parsed } = definitions.platform();
  if (parsed === undefined || rules.length === 0) return problems;
  const whole = clusters.map(({ name, placed, tenants, compared }) => ({
    name,
    tenants: placed.map((tenant) => tenant.outline()),
    manifests: [compared, ...tenants].flatMap((part) => part.manifests()),
  }));
  const check = rooms.ruling().runRules(rules, whole, {
    platform: parsed.platform,
    trace: (error) => definitions.trace(error),
    known: whole.flatMap(({ tenants }) => tenants),
    isSound: isSound && !hasErrors(problems),
    // Nothing that is written may depend on the day: `check` says which exemptions have ended.
    today: undefined,
  });
  return [...problems, ...check.problems];
}
