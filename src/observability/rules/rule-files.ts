import { ruleMaps } from '../../conventions/rule-maps';
import { objectiveGroups } from '../objectives/objective-groups';
import { customRules } from './custom-rules';
import type { RuleGroup } from './rule-group';
import { ruleFileNames } from './rule-file-names';
import { oncePer } from '../stack/once-per';
import { platformRules } from './platform-rules';
import type { Stack } from '../stack/stack';
import { projectRules } from './project-rules';
import { scrapedJobs } from './alerts/kinds-of';

/** A file of rules and the ConfigMap that holds it: one for each project, so that teams do not meet in one. */
export interface RuleFile {
  readonly configMap: string;
  readonly file: string;
  readonly groups: readonly RuleGroup[];
  /** Project whose rules these are; undefined for the platform's. */
  readonly project: string | undefined;
}

export const ruleFiles = oncePer((stack: Stack): readonly RuleFile[] => {
  const scraped = scrapedJobs(stack);
  return [
    {
      project: undefined,
      configMap: ruleMaps.platform,
      file: ruleFileNames.platform,
      groups: platformRules(stack),
    },
    ...stack.projects.map((project) => ({
      project,
      configMap: ruleMaps.project(project),
      file: ruleFileNames.project(project),
      groups: [
        ...projectRules(stack, project, scraped),
        ...objectiveGroups(stack, project),
        ...customRules(stack, project),
      ],
    })),
  ];
});
