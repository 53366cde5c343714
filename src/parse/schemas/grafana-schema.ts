import * as z from 'zod';
import { distinct } from './distinct';
import { values } from './schema-values';

/** Goes into an expression and a line of `grafana.ini`: nothing that would end either. */
const group = z
  .string({ error: "a group like 'observability-admins'" })
  .regex(/^[^\s'"`\\;#$%]+$/, { error: 'a group without spaces, quotes or any of \\ ; # $ %' });
const groups = distinct(z.array(group).min(1, { error: 'at least one group' }));
const line = z
  .string({ error: 'a text' })
  .regex(/^[^\s"'`\\;#$%][^\n"'`\\;#$%]*$/, { error: 'a text of one line without quotes or any of ; # $ %' });
const token = z.string({ error: 'a text' }).regex(/^(?:(?!["'`\\;#$%,])[!-~]){1,200}$/, {
  error: 'a text without spaces, quotes or any of ; # $ % ,',
});
const url = z
  .string({ error: "an address with TLS like 'https://login.example.com/token'" })
  .regex(/^https:\/\/[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:\d{1,5})?(\/[^\s"'`\\;#$%]*)?$/, {
    error: "an address with TLS like 'https://login.example.com/token'",
  });

/** What may stand in `observability.grafana` of the platform. */
export const grafanaSchema = z.strictObject({
  oidc: z
    .strictObject({
      name: line.optional(),
      clientId: token,
      secret: values.label.optional(),
      authUrl: url,
      tokenUrl: url,
      apiUrl: url,
      scopes: distinct(z.array(token).min(1, { error: 'at least one scope' })).optional(),
      groupsClaim: z
        .string({ error: "a claim like 'groups'" })
        .regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, { error: "a claim like 'groups' or 'realm_access.roles'" })
        .optional(),
      roles: z.strictObject({
        admin: groups.optional(),
        editor: groups.optional(),
        viewer: z.union([z.literal('everybody'), groups], { error: "a list of groups, or 'everybody'" }),
      }),
    })
    .optional(),
});
