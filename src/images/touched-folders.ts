import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import type { ClusterLandscape } from '../model/landscape';
import type { ImageChange } from './image-change';
import { sameImage } from './same-image';

/**
 * Folders below `dist/` that follow from entries of locks: of the services that run these images, which are also jobs
 * that borrow the image of their service, and of what a project adds in code, since that may read a lock.
 */
export function touchedFolders(
  clusters: readonly ClusterLandscape[],
  changes: readonly ImageChange[],
): ReadonlySet<string> {
  return new Set(
    clusters.flatMap(({ cluster, tenants }) =>
      tenants.flatMap(({ project, environment, namespace, services }) => {
        const here = changes.filter((one) => one.project === project && one.environment === environment);
        if (here.length === 0) return [];
        const images = here.map(({ after }) => after);
        const running = services.filter(({ versions }) =>
          versions.some(({ image }) => images.some((one) => sameImage(one, image))),
        );
        return [...running.map(({ name }) => name), names.extensionUnit].map((name) =>
          paths.unit({ cluster: cluster.name, group: namespace, name }),
        );
      }),
    ),
  );
}
