import type { z } from 'zod';
import type { RuleSource } from '../definition/sources';
import type { CompanyRule } from '../model/company-rule';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { checkName } from './check/check-name';
import { parseValue } from './parse-value';
import { gradedRuleSchema, ruleSchema } from './schemas/rule-schema';

type RuleSchema = z.ZodType<z.infer<typeof ruleSchema> | z.infer<typeof gradedRuleSchema>>;

/** The key of severities that is no environment. */
const otherwise = 'otherwise';

/**
 * Reads the rules that the company wrote itself. Each is called after its file.
 *
 * @param environments that there are; any when undefined, as there are no definitions that could say it
 */
export function parseRules(
  sources: readonly RuleSource[],
  environments: readonly string[] | undefined,
): { readonly rules: readonly CompanyRule[]; readonly problems: readonly Problem[] } {
  const parsed = sources.map((source) => parseRule(source, environments));
  return {
    rules: parsed.flatMap(({ rule }) => rule ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseRule(
  { name, file, definition }: RuleSource,
  environments: readonly string[] | undefined,
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
  return { rule, problems: [...misnamed, ...checkEnvironments(rule, environments), ...checkTargets(rule)] };
}

function checkEnvironments(
  { file, severities }: CompanyRule,
  environments: readonly string[] | undefined,
): readonly Problem[] {
  if (environments === undefined) return [];
  const known = [...environments, otherwise];
  return Object.keys(severities)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const args = { what: 'environment', name, suggestion: suggest(name, known), known: known.join(', ') };
      return problem('unknown-reference', { file, path: ['severity', name] }, args);
    });
}

/** Without any of these an exemption would be for everything. */
function checkTargets({ file, exemptions }: CompanyRule): readonly Problem[] {
  return exemptions
    .filter((one) => (one.project ?? one.service ?? one.object) === undefined)
    .map(({ index }) => {
      const args = { field: 'project, service or object', expected: 'what it lets through' };
      return problem('missing-field', { file, path: ['exemptions', index] }, args);
    });
}
