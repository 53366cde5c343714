import type { RuleFinding } from '../../definition/rule-finding';
import type { RuleObject } from '../../definition/rule-object';
import type { CompanyRule } from '../../model/company-rule';
import { reasonOf } from '../../problems/reason-of';
import type { CheckedObject } from '../cluster/checked-object';
import type { RuleView } from './rule-cluster';

/** A finding whose object and field there are. */
export interface SoundFinding extends RuleFinding {
  readonly checked: CheckedObject;
}

/** What a rule found, and what is wrong with the rule. */
interface Ran {
  readonly findings: readonly SoundFinding[];
  readonly flaws: readonly {
    readonly reason: string;
    /** What it threw; undefined of one that returned something else than findings. */
    readonly error?: unknown;
  }[];
}

/** Asks one rule about a cluster. What it throws and returns is its author's, and not believed. */
export function runRule({ check }: CompanyRule, { cluster, checkedOf }: RuleView): Ran {
  let returned: unknown;
  try {
    returned = check(cluster);
  } catch (error) {
    return flawed(reasonOf(error), error ?? new Error());
  }
  if (isPromise(returned)) {
    // Otherwise its failure would end the program.
    returned.then(undefined, () => undefined);
    return flawed('is asynchronous: it returns a promise');
  }
  if (!Array.isArray(returned)) return flawed(`returns ${kindOf(returned)}`);
  const findings: SoundFinding[] = [];
  for (const [index, one] of returned.entries()) {
    const { object, path, what } = (one ?? {}) as Partial<Readonly<Record<keyof RuleFinding, unknown>>>;
    const checked = checkedOf(object);
    if (checked === undefined) return flawed(`names no object of the cluster in finding ${index}`);
    if (!isPath(path)) return flawed(`gives no way to a field in finding ${index}`);
    if (typeof what !== 'string' || what.trim() === '') {
      return flawed(`does not say what is wrong in finding ${index}`);
    }
    findings.push({ object: object as RuleObject, checked, path, what: what.trim().replaceAll(/\s+/g, ' ') });
  }
  return { findings, flaws: [] };
}

const flawed = (reason: string, error?: unknown): Ran => ({
  findings: [],
  flaws: [error === undefined ? { reason } : { reason, error }],
});

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

const isPath = (path: unknown): path is RuleFinding['path'] =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step));

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return typeof value === 'object' ? 'an object that is no list' : `a ${typeof value}`;
}
