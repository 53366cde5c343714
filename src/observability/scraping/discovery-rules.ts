/** What Prometheus may do in a namespace that it scrapes: find pods. */
export const discoveryRules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }];
