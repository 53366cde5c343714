import * as z from 'zod';

const matching = (pattern: RegExp, expected: string) =>
  z.string({ error: expected }).regex(pattern, { error: expected });

const team = matching(/^[A-Za-z0-9][\w.-]*$/, "the name of a team like 'security'");

/** Who reviews what: names that need no escape in a file of code owners. */
export const ownersSchema = z.strictObject({
  organization: matching(
    /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/,
    "the name of an organization like 'acme'",
  ),
  platform: team.optional(),
  security: team.optional(),
});
