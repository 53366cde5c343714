import { Construct } from 'constructs';
import { addConfigMap } from './add-config-map';
import { components } from '../../observability/stack/components';
import type { DashboardConfigMap } from '../../observability/dashboards/project-dashboards';

export interface ProjectDashboardsProps {
  /** Namespace of the {@link ObservabilityStack} whose Grafana shows them. */
  readonly namespace: string;
  /** What `projectDashboards` returned for the project. Rejected: more than 1 MiB in one. */
  readonly configMaps: readonly DashboardConfigMap[];
}

/**
 * The dashboards of one project and its services. Apart from the stack that mounts them, so that a service that
 * changes is a change in a file of its project, and none of them is more than an engine takes in one piece
 * (Argo CD: 10 MB, `reposerver.max.combined.directory.manifests.size`).
 */
export class ProjectDashboards extends Construct {
  constructor(scope: Construct, id: string, { namespace, configMaps }: ProjectDashboardsProps) {
    super(scope, id);
    for (const { name, files } of configMaps) {
      addConfigMap(this, { namespace }, components.grafana.name, name, files);
    }
  }
}
