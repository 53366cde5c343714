export const policyProblems = {} as const;
