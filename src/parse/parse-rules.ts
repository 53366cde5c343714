import type { z } from 'zod';
import type { RuleSource } from '../definition/sources';
import type { CompanyRule } from '../model/company-rule';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { checkName } from './check/check-name';
import { parseValue } from './parse-value';
import { gradedRuleSchema, ruleSchema } from './schemas/rule-schema';

/** Names that rules may speak of. */
export interface RuleNames {
  readonly environments: readonly string[];
  /** Names of the services of each project; undefined where its definition cannot be read. */
  readonly projects: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

type RuleSchema = z.ZodType<z.infer<typeof ruleSchema> | z.infer<typeof gradedRuleSchema>>;

/** The key of severities that is no environment. */
const otherwise = 'otherwise';

/**
 * Reads the rules that the company wrote itself. Each is called after its file.
 *
 * @param names what they may speak of; anything when undefined, as there are no definitions that could say it
 */
export function parseRules(
  sources: readonly RuleSource[],
  names: RuleNames | undefined,
): { readonly rules: readonly CompanyRule[]; readonly problems: readonly Problem[] } {
  const parsed = sources.map((source) => parseRule(source, names));
  return {
    rules: parsed.flatMap(({ rule }) => rule ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseRule(
  { name, file, definition }: RuleSource,
  names: RuleNames | undefined,
): { readonly rule?: CompanyRule; readonly problems: readonly Problem[] } {
  const misnamed = checkName('rule', name, { file });
  const isGraded = typeof (definition as { severity?: unknown } | null)?.severity === 'object';
  const schema: RuleSchema = isGraded ? gradedRuleSchema : ruleSchema;
  const { value, problems } = parseValue(schema, definition, { file, path: [] });
  if (value === undefined) return { problems: [...misnamed, ...problems] };
  const { why, remedy, source, severity, check, exemptions = [] } = value;
  const { [otherwise]: rest, ...severities } =
    typeof severity === 'string' ? { [otherwise]: severity } : severity;
  const rule: CompanyRule = {
    code: `company/${name}`,
    why,
    remedy,
    source,
    severities,
    otherwise: rest,
    check,
    exemptions: exemptions.map(({ project, service, object, reason, owner, until }, index) => ({
      project,
      service,
      object,
      reason,
      owner,
      until,
      index,
    })),
    file,
  };
  return { rule, problems: [...misnamed, ...(names === undefined ? [] : checkNames(rule, names))] };
}

function checkNames({ file, severities, exemptions }: CompanyRule, names: RuleNames): readonly Problem[] {
  const check = (
    what: string,
    name: string | undefined,
    known: Iterable<string>,
    path: readonly (string | number)[],
  ): Problem[] => {
    const all = [...known];
    if (name === undefined || all.includes(name)) return [];
    const args = { what, name, suggestion: suggest(name, all), known: all.join(', ') };
    return [problem('unknown-reference', { file, path }, args)];
  };
  return [
    ...Object.keys(severities).flatMap((name) =>
      check('environment', name, [...names.environments, otherwise], ['severity', name]),
    ),
    ...exemptions.flatMap(({ project, service, object, index }) => {
      const path = ['exemptions', index];
      if (project === undefined && service === undefined && object === undefined) {
        const args = { field: 'project, service or object', expected: 'what it lets through' };
        return [problem('missing-field', { file, path }, args)];
      }
      return [
        ...check('project', project, names.projects.keys(), [...path, 'project']),
        ...check('service', service, servicesFor(service, names), [...path, 'service']),
      ];
    }),
  ];
}

/** All services, as exemptions name them. One of a project that cannot be read may be there. */
function servicesFor(service: string | undefined, { projects }: RuleNames): readonly string[] {
  return [...projects].flatMap(([project, services]) =>
    services === undefined
      ? [service ?? ''].filter((name) => name.startsWith(`${project}/`))
      : [...services].map((name) => `${project}/${name}`),
  );
}
