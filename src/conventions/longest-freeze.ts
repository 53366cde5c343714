/** The most that a freeze may last: what stands still for longer is not frozen but left alone. */
export const longestFreeze = { days: 90 } as const;
