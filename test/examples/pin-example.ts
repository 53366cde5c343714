import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import platform from '../../docs/examples/platform';
import { names } from '../../src/conventions/names';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import { refusals, type KubernetesObject } from '../accepted/refusals';
import { renderExample } from './render-example';

/**
 * Pins what an example of the documentation renders, and that the clusters would take it. Returns the rendered
 * objects by `<cluster>/<kind>/<name>`, for assertions on what matters in them.
 */
export function pinExample(
  name: string,
  definition: ProjectDefinition,
): Readonly<Record<string, KubernetesObject>> {
  const { tree, problems } = renderExample(name, definition);
  const objects = [...tree].flatMap(([path, text]) =>
    parseAllDocuments(text).map((document) => ({
      cluster: path.split('/')[0] ?? '',
      path,
      object: document.toJS() as KubernetesObject,
    })),
  );

  describe(`the example ${name}`, () => {
    it('has no problems', () => {
      expect(problems).toEqual([]);
    });

    it('renders what is pinned', () => {
      // What watches the services is pinned by tests of its own.
      const pinned = [...tree].filter(
        ([path]) =>
          !path.includes(names.observabilityNamespace) && !path.includes(`/${names.dashboards('')}`),
      );
      expect(Object.fromEntries(pinned)).toMatchSnapshot();
    });

    it('renders what the clusters accept', () => {
      const refused = objects.flatMap(({ cluster, path, object }) => {
        const minor = Number(platform.clusters[cluster]?.kubernetes.split('.')[1]);
        return [
          ...refusals.schema(object, minor),
          ...refusals.cel(object),
          ...refusals.scope(object),
          ...refusals.metadata(object),
        ].map((reason) => `${path}: ${object.kind} ${object.metadata.name}: ${reason}`);
      });
      expect(refused).toEqual([]);
    });
  });

  return Object.fromEntries(
    objects.map(({ cluster, object }) => [`${cluster}/${object.kind}/${object.metadata.name}`, object]),
  );
}
