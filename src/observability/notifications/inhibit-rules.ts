/** An entry of `inhibit_rules`, in Alertmanager's own spelling. */
export interface InhibitRule {
  readonly source_matchers: readonly string[];
  readonly target_matchers: readonly string[];
  readonly equal: readonly string[];
}

/**
 * Whoever is woken for a service is not told of its tickets too; these come when the page has ended. Labels absent
 * from both alerts count as equal (https://prometheus.io/docs/alerting/latest/configuration/#inhibition-related-settings):
 * without a project, or a service, one alert would silence what it has nothing to do with.
 */
export const inhibitRules: readonly InhibitRule[] = [
  {
    source_matchers: ['severity="page"', 'project!=""', 'service!=""'],
    target_matchers: ['severity="ticket"'],
    equal: ['project', 'environment', 'namespace', 'service', 'slo'],
  },
];
