import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { isFields } from '../../compare/is-fields';
import type { ObjectState } from '../../object-state';

/** An image that a container of a workload runs. */
export interface ImageUse {
  /** What runs it: `<project>/<service>`, with its version and the container where these have names of their own. */
  readonly runner: string;
  readonly project: string | undefined;
  /** Folder of the service in each namespace. */
  readonly unit: string;
  readonly environment: string | undefined;
  readonly cluster: string;
  readonly image: string;
}

/** Kinds that make pods, and where these are described. */
const pods: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** Whether a document of YAML may be of a kind that makes pods; asked before it is read. */
export function mayRunImages(document: string): boolean {
  return /^kind: (?:Deployment|StatefulSet|DaemonSet|Job|CronJob)$/m.test(document);
}

/** The images that an object makes a cluster run. */
export function imageUses({ object, cluster, owner }: ObjectState): readonly ImageUse[] {
  const path = pods[object.kind];
  const template = path?.reduce<unknown>((one, field) => (isFields(one) ? one[field] : undefined), object);
  const spec = isFields(template) ? template['spec'] : undefined;
  if (!isFields(spec)) return [];
  const [, , unit = ''] = owner.split('/');
  const found = object.metadata.labels ?? {};
  const project = found[labels.partOf];
  const service = project === undefined ? unit : `${project}/${unit}`;
  const version = versionOf(template);
  const base = { project, unit, environment: found[labels.environment], cluster };
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers = spec[list];
    if (!Array.isArray(containers)) return [];
    return (containers as readonly unknown[]).flatMap((container) => {
      if (!isFields(container) || typeof container['image'] !== 'string') return [];
      const name = String(container['name']);
      const parts = [service, version, name === names.appContainer || name === unit ? '' : name];
      return [{ ...base, runner: parts.filter(Boolean).join(' '), image: container['image'] }];
    });
  });
}

function versionOf(template: unknown): string {
  const metadata = isFields(template) ? template['metadata'] : undefined;
  const found = isFields(metadata) ? metadata['labels'] : undefined;
  const version = isFields(found) ? found[labels.version] : undefined;
  return typeof version === 'string' ? version : '';
}
