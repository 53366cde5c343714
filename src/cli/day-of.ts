/**
 * The day, YYYY-MM-DD in UTC, by which waivers and exemptions end.
 *
 * @param now milliseconds since 1970; the clock's when undefined
 */
export const dayOf = (now: number | undefined): string =>
  new Date(now ?? Date.now()).toISOString().slice(0, 10);
