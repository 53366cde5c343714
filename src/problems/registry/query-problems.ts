import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of alerts and dashboards that ask for what is not there: a part of the registry. */
export const queryProblems = {
  'invalid-query': entry<{ query: string; reason: string }>({
    severity: 'error',
    what: ({ query, reason }) => `${query} cannot be read as PromQL: ${reason}`,
    remedy: () => 'correct the expression; promtool check rules says where it breaks',
  }),
  'unnamed-metric': entry<{ query: string }>({
    severity: 'error',
    what: ({ query }) => `${query} has a selector that names no metric`,
    remedy: () => 'write the metric before the braces: without one it reads whatever has these labels',
  }),
  'foreign-series': entry<{ query: string; selector: string; project: string }>({
    severity: 'error',
    what: ({ query, selector }) => `${query} asks with ${selector} for series of another project`,
    remedy: ({ project }) => `leave the label out: project="${project}" is added to every selector`,
  }),
  'clashing-alert': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `alert ${name} has the name of one that every project gets`,
    remedy: () => 'give it another name: who is woken by it must know which it is',
  }),
  'unknown-metric': entry<{ query: string; metric: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ query, metric }) => `${query} asks for ${metric}, which nothing here exports or records`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'export it (of an application: name it under metrics.names), or leave the query out',
      ),
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
  }),
  'dangling-link': entry<{ query: string; link: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ query, link }) => `${query} links ${link}, a dashboard that is not there`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'link a dashboard that is rendered'),
  }),
  'dangling-route': entry<{ receiver: string; matcher: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ receiver, matcher }) => `the route to ${receiver} waits for ${matcher}, which no alert here has`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'take the route away'),
  }),
} as const;
