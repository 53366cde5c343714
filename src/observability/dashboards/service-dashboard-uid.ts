import { createHash } from 'node:crypto';

/** https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const longestUid = 40;

/**
 * The lasting address of a service's dashboard, the same in every environment and on every cluster: its name where
 * that is short enough, else a hash of it. No name of a project or service has a dot, so that no two meet.
 */
export function serviceDashboardUid(project: string, service: string): string {
  const name = `${project}.${service}`;
  return name.length <= longestUid
    ? name
    : createHash('sha256').update(name).digest('hex').slice(0, longestUid);
}
