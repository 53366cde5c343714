import { objectiveGroups } from '../objectives/objective-groups';
import type { RuleGroup } from './rule-group';
import { ruleFileNames } from './rule-file-names';
import { platformRules } from './platform-rules';
import type { Stack } from '../stack/stack';
import { projectRules } from './project-rules';
import { scrapedJobs } from './alerts/kinds-of';

/** A file of rules and the ConfigMap that holds it: one for each project, so that teams do not meet in one. */
interface RuleFile {
  /** Undefined for the platform's. */
  readonly project: string | undefined;
  readonly configMap: string;
  readonly file: string;
  readonly groups: readonly RuleGroup[];
}

export function ruleFiles(stack: Stack): RuleFile[] {
  const scraped = scrapedJobs(stack);
  return [
    {
      project: undefined,
      configMap: 'prometheus-rules',
      file: ruleFileNames.platform,
      groups: platformRules(stack),
    },
    ...stack.projects.map((project) => ({
      project,
      configMap: `prometheus-rules-${project}`,
      file: ruleFileNames.project(project),
      groups: [...projectRules(stack, project, scraped), ...objectiveGroups(stack, project)],
    })),
  ];
}
