import type { ServiceDefinition } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import type { AllParsed } from '../all-parsed';
import { hasUnreadPort } from '../has-unread-port';
import type { ParsedProject } from '../parse-project';
import { checkAlerts } from './check-alerts';
import { checkCalledJobs } from './check-called-jobs';
import { checkJob } from './check-job';
import { checkNorms } from './check-norms';
import { checkRecipients } from './check-recipients';
import { checkSent } from './check-sent';
import { checkRetired } from './check-retired';
import { checkRetiredTargets } from './check-retired-targets';
import { checkSettings } from './check-settings';
import { checkCredentials } from './check-credentials';

/** What is wrong with what a project writes, wherever it ends up. */
export function checkProject(project: ParsedProject, all: AllParsed): readonly Problem[] {
  const { file, definition, services } = project;
  return [
    ...checkCredentials(definition.defaults ?? {}, { file, path: ['defaults'] }, all.readText),
    ...checkRecipients(project, all.platform),
    ...checkAlerts(project.name, definition.alerts ?? {}, file),
    ...[...services].flatMap(([name, service]) => checkService(project, name, service, all)),
  ];
}

function checkService(
  project: ParsedProject,
  name: string,
  definition: ServiceDefinition,
  { platform, projects, wirings, readText }: AllParsed,
): readonly Problem[] {
  const at = { file: project.file, path: ['services', name] };
  const below = (...path: readonly string[]) => ({ file: at.file, path: [...at.path, ...path] });
  const { ports = [], callees = [] } = wirings.get(`${project.name}/${name}`) ?? {};
  const known = { ports, hasUnread: hasUnreadPort(definition, ports) };
  return [
    ...checkNorms(name, ports, platform.norms, at),
    ...checkSettings(definition, at, known, readText),
    ...checkSent(definition, platform, at),
    ...checkJob(definition, project, at),
    ...checkCalledJobs(callees, projects, below('calls')),
    ...checkRetired(definition, at),
    ...checkRetiredTargets(definition, callees, project, projects, {
      calls: below('calls'),
      before: below('job', 'before'),
    }),
    ...Object.entries(definition.in ?? {}).flatMap(([environment, settings]) =>
      checkSettings(settings, below('in', environment), known, readText),
    ),
    ...checkWeights(definition, below('versions')),
  ];
}

function checkWeights(
  { versions }: ServiceDefinition,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  if (versions === undefined) return [];
  const sum = Object.values(versions)
    .map((version) => (typeof version === 'number' ? version : version.weight))
    .reduce((total, weight) => total + weight, 0);
  return sum === 100 ? [] : [problem('weights-not-100', at, { sum })];
}
