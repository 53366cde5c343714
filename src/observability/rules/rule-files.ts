import { objectiveGroups } from '../objectives/objective-groups';
import type { RuleGroup } from './rule-group';
import { platformRules } from './platform-rules';
import type { Stack } from '../stack/stack';
import { tenantRules } from './tenant-rules';

/** A file of rules and the ConfigMap that holds it: one for each project, so that teams do not meet in one. */
interface RuleFile {
  readonly configMap: string;
  readonly file: string;
  readonly groups: readonly RuleGroup[];
}

export function ruleFiles(stack: Stack): RuleFile[] {
  return [
    { configMap: 'prometheus-rules', file: 'platform.yml', groups: platformRules(stack) },
    ...stack.projects.map((project) => ({
      configMap: `prometheus-rules-${project}`,
      file: `project-${project}.yml`,
      groups: [...tenantRules(stack, project), ...objectiveGroups(stack, project)],
    })),
  ];
}
