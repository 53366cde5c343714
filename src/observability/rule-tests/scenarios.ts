import { objectiveScenarios } from '../objectives/objective-scenarios';
import type { Stack } from '../stack/stack';
import { projectScenarios } from './project-scenarios';
import type { Scenario } from './scenario';

/** Everything that the rules of a project are tried with. */
export const scenarios = (stack: Stack, project: string): Scenario[] => [
  ...projectScenarios(stack, project),
  ...objectiveScenarios(stack, project),
];
