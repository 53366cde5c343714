/** What is said when it is our own fault. */
export const failureText = (error: unknown): string =>
  `Meshwright itself failed; please report this with what you ran:\n${String((error as Error).stack)}\n`;
