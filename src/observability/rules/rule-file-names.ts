/** Files of rules, and of the tests of each. */
export const ruleFileNames = {
  platform: 'platform.yml',
  project: (project: string) => `project-${project}.yml`,
} as const;
