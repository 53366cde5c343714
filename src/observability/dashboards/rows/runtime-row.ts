import type { MetricsDialect } from '../../../model/metrics';
import type { Panel } from '../panel';
import type { Row } from './row';
import { dotnetPanels } from './runtimes/dotnet-panels';
import { goPanels } from './runtimes/go-panels';
import { javaPanels } from './runtimes/java-panels';
import { nginxPanels } from './runtimes/nginx-panels';
import { nodePanels } from './runtimes/node-panels';
import { pythonPanels } from './runtimes/python-panels';

const panelsOf: Readonly<Record<MetricsDialect, (pods: string) => readonly Panel[]>> = {
  micrometer: javaPanels,
  node: nodePanels,
  python: pythonPanels,
  go: goPanels,
  dotnet: dotnetPanels,
  nginx: nginxPanels,
};

/** What the application says about itself, in the names that the usual library of its runtime gives it. */
export const runtimeRow: Row = ({ metrics }, { pods }) => ({
  title: 'Runtime',
  collapsed: true,
  panels: metrics?.dialect === undefined ? [] : panelsOf[metrics.dialect](pods),
});
