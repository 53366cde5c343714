import {
  CustomVariableBuilder,
  QueryVariableBuilder,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { dataSources } from '../stack/components';
import type { Variable } from './dashboard';

/** The library's builder of a variable. */
export function variableBuilder(variable: Variable): CustomVariableBuilder | QueryVariableBuilder {
  const { name, label } = variable;
  if (variable.kind === 'choice') {
    const options = variable.values.map((value, index) => ({ text: value, value, selected: index === 0 }));
    return new CustomVariableBuilder(name)
      .label(label)
      .values(variable.values.join(','))
      .allowCustomValue(false)
      .options(options)
      .current(options[0] ?? { text: '', value: '' });
  }
  return new QueryVariableBuilder(name)
    .label(label)
    .datasource(dataSources.metrics)
    .query({ query: variable.query, refId: name })
    .definition(variable.query)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true)
    .allValue('.+')
    .current({ text: ['All'], value: ['$__all'] });
}
