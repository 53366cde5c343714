/**
 * The one Secret that is rendered, and its one key. It holds no secret: prometheus-operator takes the configuration
 * of Alertmanager from nothing else
 * (https://prometheus-operator.dev/docs/developer/alerting/#managing-alertmanager-configuration), and credentials
 * stand in it as paths of files.
 */
export const configSecret = { name: 'alertmanager-config', key: 'alertmanager.yaml' } as const;
