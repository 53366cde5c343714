import type { RecordingRule } from '../rules/rule-group';
import { objectiveSeries } from './objective-series';

const { requests, errors, ratio } = objectiveSeries;

/**
 * Longer windows as sums over the windows of five minutes and of an hour, which are few numbers: raw series are read
 * once, for five minutes. Requests are summed up and not ratios, so that a busy hour counts more than a quiet night.
 * The steps of subqueries do not depend on how often a rule is evaluated. Where nobody asked there is no ratio.
 */
export function fastWindows(project: string): RecordingRule[] {
  return [
    // A sample a minute counts each request in five of them.
    { record: requests('1h'), expr: `${sum(requests('5m'), project, '1h:1m')} / 5` },
    { record: errors('1h'), expr: `${sum(errors('5m'), project, '1h:1m')} / 5` },
    share('5m', project),
    {
      record: ratio('30m'),
      expr: quotient(sum(errors('5m'), project, '30m:1m'), sum(requests('5m'), project, '30m:1m')),
    },
    share('1h', project),
    { record: errors('6h'), expr: sum(errors('5m'), project, '6h:5m') },
    {
      record: ratio('6h'),
      expr: quotient(`${errors('6h')}{project="${project}"}`, sum(requests('5m'), project, '6h:5m')),
    },
  ];
}

/** Windows that only tickets and budgets look at. */
export function slowWindows(project: string, periods: readonly number[]): RecordingRule[] {
  return [
    {
      record: ratio('2h'),
      expr: quotient(sum(errors('5m'), project, '2h:5m'), sum(requests('5m'), project, '2h:5m')),
    },
    ...['1d', '3d'].flatMap((window) => [
      { record: errors(window), expr: sum(errors('1h'), project, `${window}:1h`) },
      {
        record: ratio(window),
        expr: quotient(
          `${errors(window)}{project="${project}"}`,
          sum(requests('1h'), project, `${window}:1h`),
        ),
      },
    ]),
    ...periods.map((days) => {
      const whole = (series: string) =>
        `sum_over_time(${series}{project="${project}",slo_window="${days}d"}[${days}d:1h])`;
      return { record: ratio(`${days}d`), expr: quotient(whole(errors('1h')), whole(requests('1h'))) };
    }),
    ...budgets(project, periods),
  ];
}

function budgets(project: string, periods: readonly number[]): RecordingRule[] {
  const own = `{project="${project}"}`;
  const { currentBurnRate, periodBurnRate, budgetRemaining, budget } = objectiveSeries;
  return [
    { record: currentBurnRate, expr: `${ratio('5m')}${own} / ${budget}${own}` },
    {
      record: periodBurnRate,
      expr: `(${periods.map((days) => `${ratio(`${days}d`)}${own}`).join(' or ')}) / ${budget}${own}`,
    },
    { record: budgetRemaining, expr: `1 - ${periodBurnRate}${own}` },
  ];
}

const sum = (series: string, project: string, range: string) =>
  `sum_over_time(${series}{project="${project}"}[${range}])`;

const quotient = (missed: string, all: string) => `${missed} / (${all} > 0)`;

const share = (window: string, project: string): RecordingRule => ({
  record: ratio(window),
  expr: quotient(`${errors(window)}{project="${project}"}`, `${requests(window)}{project="${project}"}`),
});
