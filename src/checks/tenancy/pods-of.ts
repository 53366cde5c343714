import type { Manifest } from '../../model/manifest';
import { listOf } from '../list-of';
import { recordOf } from '../record-of';
import { rememberedFor } from '../remembered-for';

type Fields = Readonly<Record<string, unknown>>;

/** What pods of a workload will be like, as far as the manifests say. */
export interface PodOf {
  readonly manifest: Manifest;
  /** Field of the object that holds the template. */
  readonly field: string;
  readonly labels: Fields;
  readonly annotations: Fields;
  readonly spec: Fields;
  /** All its containers, those that start first among them, each with its field. */
  readonly containers: readonly { readonly field: string; readonly container: Fields }[];
}

const templates: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The templates of pods among the manifests. */
export const podsOf = rememberedFor((manifests: readonly Manifest[]): readonly PodOf[] =>
  manifests.flatMap((manifest) => {
    const path = templates[manifest.object.kind];
    if (path === undefined) return [];
    const template = recordOf(path.reduce<unknown>((value, key) => recordOf(value)[key], manifest.object));
    const { labels, annotations } = recordOf(template['metadata']);
    const spec = recordOf(template['spec']);
    const field = path.join('.');
    return [
      {
        manifest,
        field,
        labels: recordOf(labels),
        annotations: recordOf(annotations),
        spec,
        containers: ['initContainers', 'containers'].flatMap((list) =>
          listOf(spec[list]).map((container, index) => ({
            field: `${field}.spec.${list}.${index}`,
            container: recordOf(container),
          })),
        ),
      },
    ];
  }),
);
