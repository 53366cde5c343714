import type { AlertDefinition } from '../../definition/alert-definition';
import { queryParser } from '../../observability/promql/parse-query';
import { unquote } from '../../observability/promql/unquote';
import { problem, type Problem } from '../../problems/problem';

/** What is wrong with the alerts that a project writes itself, before anything is known of the metrics. */
export function checkAlerts(
  project: string,
  alerts: Readonly<Record<string, AlertDefinition>>,
  file: string,
): readonly Problem[] {
  const parse = queryParser();
  return Object.entries(alerts).flatMap(([name, { expr }]): readonly Problem[] => {
    const query = `alert ${name}`;
    const at = { file, path: ['alerts', name, 'expr'] };
    const named = /^[A-Z][A-Za-z0-9]*$/.test(name)
      ? []
      : [
          problem(
            'invalid-value',
            { file, path: ['alerts', name] },
            {
              field: 'alert',
              value: `'${name}'`,
              expected: 'a name in capitals and small letters, like OrdersStuck',
              suggestion: undefined,
            },
          ),
        ];
    const parsed = parse(expr);
    if (parsed === undefined) {
      return [
        ...named,
        problem('invalid-query', at, { query, reason: 'a bracket, operator or name is wrong' }),
      ];
    }
    const { shape, texts } = parsed;
    const valueOf = (text: number) => unquote(texts[text] ?? '""');
    return [
      ...named,
      ...shape.selectors.flatMap(({ metric, matchers }): readonly Problem[] => {
        const isNamed = matchers.some(({ label, operator }) => label === '__name__' && operator === '=');
        const foreign = matchers.find(
          ({ label, operator, text }) =>
            label === 'project' && (operator !== '=' || valueOf(text) !== project),
        );
        return [
          ...(metric === undefined && !isNamed ? [problem('unnamed-metric', at, { query })] : []),
          ...(foreign === undefined
            ? []
            : [
                problem('foreign-series', at, {
                  query,
                  selector: `${metric ?? ''}{project${foreign.operator}"${valueOf(foreign.text)}"}`,
                  project,
                }),
              ]),
        ];
      }),
    ];
  });
}
