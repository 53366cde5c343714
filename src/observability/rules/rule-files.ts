import { customRules } from './custom-rules';
import type { RuleGroup } from './rule-group';
import { oncePer } from '../stack/once-per';
import { platformRules } from './platform-rules';
import type { Stack } from '../stack/stack';
import { tenantRules } from './tenant-rules';

/** A file of rules and the ConfigMap that holds it: one for each project, so that teams do not meet in one. */
export interface RuleFile {
  readonly configMap: string;
  readonly file: string;
  readonly groups: readonly RuleGroup[];
  /** Project whose rules these are; undefined for the platform's. */
  readonly project: string | undefined;
}

export const ruleFiles = oncePer((stack: Stack): readonly RuleFile[] => {
  return [
    { configMap: 'prometheus-rules', file: 'platform.yml', groups: platformRules(stack), project: undefined },
    ...stack.projects.map((project) => ({
      configMap: `prometheus-rules-${project}`,
      file: `project-${project}.yml`,
      groups: [...tenantRules(stack, project), ...customRules(stack, project)],
      project,
    })),
  ];
});
