import { checkCompany } from '../checks/company/check-company';
import { schemaFindings } from '../checks/cluster/facts/schema-findings';
import { toCheckedObject } from '../checks/cluster/to-checked-object';
import { describeObject } from '../checks/describe-object';
import type { RuleDefinition, RuleSeverity } from '../definition/rule-definition';
import { parseManifests } from '../load/parse-manifests';
import { parseRules } from '../parse/parse-rules';
import type { Problem } from '../problems/problem';
import { words } from '../problems/words';

/** What a test says of the manifests that it holds against a rule. */
export interface TestedPlace {
  /** Environment that they are for. @default - none, as the platform's own parts */
  readonly environment?: string;
  /** Project that renders them. @default 'project' */
  readonly project?: string;
  /** Service that they are a part of. @default 'service' */
  readonly service?: string;
}

/** A finding as a test reads it. */
export interface TestedFinding {
  readonly severity: RuleSeverity;
  /** As `Deployment shop/orders`. */
  readonly object: string;
  /** As `spec.replicas`. */
  readonly field: string;
  readonly what: string;
}

/**
 * What one rule of the company finds in manifests, whatever its exemptions.
 *
 * @param manifests YAML of any number of objects
 * @throws what is wrong with the rule, and objects that do not fit their schema: a rule does not see these
 */
export function findingsOf(
  rule: RuleDefinition,
  manifests: string,
  { environment, project = 'project', service = 'service' }: TestedPlace = {},
): readonly TestedFinding[] {
  const { rules, problems } = parseRules(
    [{ name: 'tested', file: 'the rule', definition: { ...rule, exemptions: [] } }],
    undefined,
  );
  const read = parseManifests('manifests', manifests);
  refuse([...problems, ...read.problems]);
  const objects = read.objects.map(({ object }) => {
    const namespace = object.metadata.namespace ?? '';
    const unit = { cluster: 'tested', group: namespace, name: service, project, source: 'manifests' };
    return toCheckedObject(
      object,
      (path) => ({ file: describeObject(object), path }),
      environment === undefined ? undefined : unit,
    );
  });
  const cluster = {
    name: 'tested',
    minor: undefined,
    rootNamespace: 'istio-system',
    platform: undefined,
    objects,
  };
  for (const [{ object }, [flaw]] of schemaFindings(cluster)) {
    if (flaw !== undefined) {
      throw new Error(`${describeObject(object)}: ${flaw.path.join('.')} ${flaw.reason}`);
    }
  }
  const environments = new Map(
    environment === undefined ? [] : objects.map(({ namespace }) => [namespace, environment]),
  );
  const found = checkCompany(cluster, rules, { environments, today: undefined, trace: () => undefined });
  refuse(found.problems.filter(({ code }) => code !== rules[0]?.code));
  return found.problems.map((one) => ({
    severity: words(one).severity,
    object: one.at.file,
    field: (one.at.path ?? []).join('.'),
    what: words(one).what,
  }));
}

function refuse(problems: readonly Problem[]): void {
  const lines = problems.map((one) => `${words(one).what}\n→ ${words(one).remedy}`);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
