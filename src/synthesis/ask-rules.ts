import type { CompanyCheck } from '../checks/company/company-check';
import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import { hasErrors } from '../problems/has-errors';
import type { Definitions, Outside } from './definitions';
import type { Memory } from './memory';
import { rooms } from './rooms';
import type { WholeCluster } from './whole-cluster';

interface Kept extends CompanyCheck {
  readonly outside: Outside;
}

/** What a run knows when it comes to the company's own rules. */
interface Circumstances {
  /** Digests of the folder of the rules, and of the platform. */
  readonly rules: string;
  readonly platform: string;
  /** Whether nothing else is wrong, so that an exemption which lets nothing through is for nothing. */
  readonly isSound: boolean;
  /** YYYY-MM-DD; undefined where nothing may depend on the day. */
  readonly today: string | undefined;
}

/** What the company's own rules say, which may look at anything: they are spared where nothing at all has changed. */
export function askRules(
  clusters: readonly WholeCluster[],
  { rules, platform, isSound, today }: Circumstances,
  definitions: Definitions,
  memory: Memory,
): CompanyCheck {
  const run = (): CompanyCheck => {
    const { rules: written, problems } = definitions.rules();
    const { parsed } = definitions.platform();
    if (parsed === undefined || written.length === 0) return { problems, exempted: [] };
    const whole = clusters.map(({ name, placed, tenants, compared }) => ({
      name,
      tenants: placed.map((tenant) => tenant.outline()),
      manifests: [compared, ...tenants].flatMap((part) => part.manifests()),
    }));
    const trace = (error: unknown) => definitions.trace(error);
    const court = { platform: parsed.platform, trace, isSound: isSound && !hasErrors(problems), today };
    const check = rooms.ruling().runRules(written, whole, court);
    return { ...check, problems: [...problems, ...check.problems] };
  };
  // What is broken was not kept either.
  if (!isSound) return run();
  const from = {
    platform,
    rules,
    today: today ?? '',
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
  if (kept !== undefined) return kept;
  const check = run();
  const outside = definitions.outsideOfRules();
  if (outside !== undefined && !hasErrors(check.problems)) {
    memory.keep('rules', from, { ...check, outside } satisfies Kept);
  }
  return check;
}
