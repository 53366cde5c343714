/** Names of the triggers that Applications subscribe to; also those of their templates, behind `on-`. */
export const triggers = { undelivered: 'on-undelivered', delivered: 'on-delivered' } as const;
