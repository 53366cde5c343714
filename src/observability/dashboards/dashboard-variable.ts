/** The one data source; its address is provisioned, so no variable chooses it. */
export const datasource = { type: 'prometheus', uid: 'prometheus' } as const;

/** A choice of one among values that are known now. */
export function choice(name: string, label: string, values: readonly string[]): unknown {
  const options = values.map((value, index) => ({ text: value, value, selected: index === 0 }));
  return {
    name,
    label,
    type: 'custom',
    query: values.join(','),
    current: options[0],
    options,
    includeAll: false,
    multi: false,
    hide: 0,
  };
}

/** A choice of any number of the values that `query` finds, asked again whenever the time range changes. */
export function anyOf(name: string, label: string, query: string): unknown {
  return {
    name,
    label,
    type: 'query',
    datasource,
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
    current: { text: ['All'], value: ['$__all'] },
    options: [],
    includeAll: true,
    allValue: '.+',
    multi: true,
    hide: 0,
  };
}
