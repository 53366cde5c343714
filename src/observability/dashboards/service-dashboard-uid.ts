import { createHash } from 'node:crypto';

/** https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const longest = 40;

/**
 * The lasting address of a service's dashboard: `<project>_<service>`, or 32 digits that follow from the two where
 * that is over 40 characters. Not joined by a dot: Grafana takes letters, digits, `-` and `_` only
 * (`IsValidShortUID` in https://github.com/grafana/grafana/blob/main/pkg/util/shortid_generator.go).
 */
export function serviceDashboardUid(project: string, service: string): string {
  const plain = `${project}_${service}`;
  return plain.length <= longest ? plain : createHash('sha256').update(plain).digest('hex').slice(0, 32);
}
