/** How Grafana gets at logs: with an account that only reads, not with the one that collectors write with. */
export const logReader = {
  /** Key of the company's store, beside that of the log store's own account. */
  key: (secret: string) => `${secret}-reader`,
  /** Variables of the container by the property that they come from; provisioning fills them in. */
  variables: {
    user: 'LOG_READER_USER',
    password: 'LOG_READER_PASSWORD',
    ca: 'LOG_READER_AUTHORITY',
  },
} as const;
