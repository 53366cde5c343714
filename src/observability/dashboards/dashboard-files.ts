import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import type { DashboardContent } from './dashboard-content';
import { dashboardJson } from './dashboard-json';
import { fillMarks } from './fill-marks';
import { meshDashboard } from './mesh-dashboard';
import { platformDashboard } from './platform-dashboard';
import { projectTexts } from './project-texts';
import { serviceSubjects } from './service-subjects';
import { serviceTemplates } from './service-template';

/** A dashboard as it is provisioned. */
export interface DashboardFile {
  /** Project that it belongs to; undefined for the platform's. */
  readonly project: string | undefined;
  /** Lasting address. */
  readonly uid: string;
  /** The same object for dashboards that differ in names only. */
  readonly model: DashboardContent;
  /** Puts the names of this one into a text of the model. */
  readonly fill: (text: string) => string;
}

/** Every dashboard of a stack, read back from the texts that Grafana gets, which for services are templates. */
export const dashboardFiles = oncePer((stack: Stack): readonly DashboardFile[] => {
  const subjects = serviceSubjects(stack);
  const templateOf = serviceTemplates(stack);
  const fill = fillMarks();
  const models = new Map<string, DashboardContent>();
  const modelOf = (text: string): DashboardContent => {
    const model = models.get(text) ?? parse(text);
    models.set(text, model);
    return model;
  };
  return [
    ...[meshDashboard(stack), platformDashboard(stack)].map((dashboard) =>
      read(undefined, dashboardJson(dashboard)),
    ),
    ...Array.from(projectTexts(stack)).flatMap(([project, text]) => [
      read(project, text),
      ...(subjects.get(project) ?? []).map((service): DashboardFile => {
        const { text, names } = templateOf(service);
        return { project, uid: service.uid, model: modelOf(text), fill: (part) => fill(part, names) };
      }),
    ]),
  ];
});

const parse = (text: string): DashboardContent => JSON.parse(text) as DashboardContent;

function read(project: string | undefined, text: string): DashboardFile {
  const model = parse(text);
  return { project, uid: model.uid, model, fill: (part) => part };
}
