import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of alerts and dashboards that ask for what is not there: a part of the registry. */
export const queryProblems = {
  'invalid-query': entry<{ query: string; reason: string }>({
    severity: 'error',
    what: ({ query, reason }) => `${query} cannot be read as PromQL: ${reason}`,
    remedy: () => 'correct the expression; promtool check rules says where it breaks',
    why: 'Prometheus refuses the whole rule file, or stays with the old one: no rule of it is evaluated, and no alert fires.',
    example: { query: 'alert OrdersStuck', reason: 'a bracket, operator or name is wrong' },
    source: 'https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors',
  }),
  'unnamed-metric': entry<{ query: string }>({
    severity: 'error',
    what: ({ query }) => `${query} has a selector that names no metric`,
    remedy: () => 'write the metric before the braces: without one it reads whatever has these labels',
    why: 'It reads every metric with these labels: a slow query, and an alert whose number means nothing.',
    example: { query: 'alert OrdersStuck' },
    source: 'https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors',
  }),
  'foreign-series': entry<{ query: string; selector: string; project: string }>({
    severity: 'error',
    what: ({ query, selector }) => `${query} asks with ${selector} for series of another project`,
    remedy: ({ project }) => `leave the label out: project="${project}" is added to every selector`,
    why: 'The selector would match nothing once the own project is added to it, so that the alert could never fire; and what happens in another project is not for others to watch.',
    example: { query: 'alert OrdersStuck', selector: 'orders_total{project="billing"}', project: 'shop' },
  }),
  'clashing-alert': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `alert ${name} has the name of one that every project gets`,
    remedy: () => 'give it another name: who is woken by it must know which it is',
    why: 'Routes, silences and runbooks go by the name: whoever is woken looks up the wrong page, and a silence for one silences both.',
    example: { name: 'PodCrashLooping' },
  }),
  'unknown-metric': entry<{ query: string; metric: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ query, metric }) => `${query} asks for ${metric}, which nothing here exports or records`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'export it (of an application: name it under metrics.names), or leave the query out',
      ),
    why: 'Prometheus answers a query for a series that is not there with nothing, not with an error: the alert never fires, and the panel stays empty.',
    example: { query: 'alert OrdersStuck', metric: 'order_total', suggestion: 'orders_total' },
    source: 'https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors',
  }),
  'unknown-metric-label': entry<{
    query: string;
    selector: string;
    label: string;
    suggestion: string | undefined;
    known: string;
  }>({
    severity: 'error',
    what: ({ query, selector, label }) =>
      `${query} goes by the label ${label}, which ${selector} does not have`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `use one of its labels: ${known}`),
    why: 'A matcher on a label that is not there matches nothing, and grouping by it puts everything together: the alert never fires, or says nothing of where.',
    example: {
      query: 'alert OrdersStuck',
      selector: 'orders_total',
      label: 'stat',
      suggestion: 'state',
      known: 'state, namespace',
    },
    source: 'https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors',
  }),
  'unknown-label-value': entry<{
    query: string;
    selector: string;
    label: string;
    value: string;
    suggestion: string | undefined;
    known: string;
  }>({
    severity: 'error',
    what: ({ query, selector, label, value }) =>
      `${query} can match nothing: in ${selector} no series has ${label} ${value === '' ? 'empty' : `'${value}'`}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(suggestion, known === '' ? 'correct the matcher' : `there it can be ${known}`),
    why: 'No series has this value, so that the result is always empty: the alert never fires, and the panel shows no data.',
    example: {
      query: 'alert OrdersStuck',
      selector: 'orders_total',
      label: 'state',
      value: 'opne',
      suggestion: 'open',
      known: 'open, done',
    },
    source: 'https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors',
  }),
  'dangling-link': entry<{ query: string; link: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ query, link }) => `${query} links ${link}, a dashboard that is not there`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'link a dashboard that is rendered'),
    why: 'Whoever is woken at night follows the link and finds an error instead of the dashboard.',
    example: {
      query: 'alert OrdersStuck',
      link: 'https://grafana.example.com/d/shop_oders',
      suggestion: 'shop_orders',
    },
  }),
  'dangling-route': entry<{ receiver: string; matcher: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ receiver, matcher }) => `the route to ${receiver} waits for ${matcher}, which no alert here has`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'take the route away'),
    why: 'The receiver is told of nothing, and the alerts that it was written for go to somebody else.',
    example: { receiver: 'shop on-call', matcher: 'project="shpo"', suggestion: 'shop' },
    source: 'https://prometheus.io/docs/alerting/latest/configuration/#route',
  }),
} as const;
