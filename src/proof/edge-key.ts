/** What tells two edges apart: who, whom, on which port. */
export const edgeKey = (from: string, to: string, port: number): string => `${from} > ${to}:${port}`;
