import type { Subject } from '../rules/alerts/alert-case';
import type { AlertKind } from '../rules/alerts/alert-kind';
import { kindsOf, scrapedJobs } from '../rules/alerts/kinds-of';
import type { ObservedProject } from '../rules/alerts/observed-project';
import { observeProject } from '../rules/alerts/observe-project';
import { projectLabels } from '../rules/project-rules';
import type { Stack } from '../stack/stack';
import type { Scenario } from './scenario';

/** Every alert of a project, tried on the first service that it is about: when it fires, and when it must not. */
export function projectScenarios(
  stack: Stack,
  project: string,
  scraped: ReadonlySet<string> = scrapedJobs(stack),
): Scenario[] {
  const observed = observeProject(stack, project);
  return kindsOf(observed, scraped).flatMap((kind) => scenariosOf(stack, observed, kind));
}

function scenariosOf(stack: Stack, observed: ObservedProject, kind: AlertKind): Scenario[] {
  const { alert, minutes, ofNamespace, severity } = kind;
  const subject = subjectOf(observed, kind);
  const { troubled, holdsFrom, calm } = kind.tryOn(subject);
  const fires = holdsFrom + minutes;
  const { environment, namespace, name: service } = subject;
  const labels = {
    ...projectLabels(stack, observed.project, severity),
    environment,
    namespace,
    ...(ofNamespace ? {} : { service }),
  };
  return [
    {
      name: `${alert} fires: ${kind.watches}`,
      interval: 1,
      input: troubled,
      expectations: [
        ...(fires === 0 ? [] : [{ alert, minute: fires - 1, firing: [] }]),
        { alert, minute: fires, firing: [labels] },
      ],
    },
    ...calm.map(({ why, input }) => ({
      name: `${alert} stays silent: ${why}`,
      interval: 1,
      input,
      // A minute after it would have fired: each further one is an evaluation of every rule.
      expectations: [{ alert, minute: fires + 1, firing: [] }],
    })),
  ];
}

function subjectOf({ tenants, services }: ObservedProject, { alert, appliesTo }: AlertKind): Subject {
  const service = services.find(appliesTo);
  const tenant = tenants.find(({ namespace }) => namespace === service?.namespace);
  if (service === undefined || tenant === undefined) throw new Error(`${alert} is about no service`);
  return { ...service, environment: tenant.environment };
}
