/** What an Alertmanager gets, whoever makes its pod. */
export const alertmanagerSettings = {
  /** `nobody`, the user of the image. */
  user: 65_534,
  /** Silences, and what has been sent to whom: a few megabytes. */
  storage: '1Gi',
  /** How long it remembers. Longer than the longest repeat interval, or a repeated mail would be a first one. */
  retention: '120h',
  resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '256Mi' } },
} as const;
