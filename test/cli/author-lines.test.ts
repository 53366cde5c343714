import { describe, expect, it } from '@jest/globals';
import { authorLines } from '../../src/cli/author-lines';
import { problem, type Problem } from '../../src/problems/problem';
import { project, sourcesOf } from '../helpers/sample-definitions';

const sources = sourcesOf({ shop: project });
const unit = { file: 'apps/shop/project.ts', path: ['services', 'web'] };

const flawIn = (
  namespace: string,
  kind: 'Deployment' | 'Service',
  path: readonly (string | number)[],
  cluster = 'east',
): Problem => ({
  ...problem('invalid-object', unit, { object: namespace, field: path.join('.'), reason: 'is wrong' }),
  rendered: {
    unit: { cluster, group: namespace, name: 'web' },
    object: {
      apiVersion: kind === 'Service' ? 'v1' : 'apps/v1',
      kind,
      metadata: { name: 'web', namespace },
    },
    path,
  },
});

const port = ['spec', 'ports', 0, 'targetPort'];
const placesOf = (...problems: readonly Problem[]) =>
  authorLines(problems, sources, () => undefined).map(({ at }) => at);

describe('the line behind a rendered field', () => {
  it('is the one that says its value', () => {
    const ports = { ...unit, path: [...unit.path, 'ports', 'http'] };
    expect(placesOf(flawIn('shop', 'Service', port))).toEqual([ports]);
    // Of a field that is not there, what says those around it.
    expect(placesOf(flawIn('shop', 'Service', ['spec', 'ports', 'none']))).toEqual([ports]);
  });

  it('is the unit where no line says it, or where lines have no more in common', () => {
    expect(placesOf(flawIn('shop', 'Service', ['metadata', 'name']))).toEqual([unit]);
    expect(placesOf(flawIn('shop', 'Deployment', []))).toEqual([unit]);
  });

  it('is looked for in what is rendered only', () => {
    const found = problem('broken-yaml', { file: 'a.yaml' }, { reason: 'is none' });
    expect(authorLines([found], sources, () => undefined)).toEqual([found]);
  });

  it('is shown once, whatever clusters and environments show it', () => {
    expect(
      placesOf(
        flawIn('shop', 'Service', port),
        flawIn('shop', 'Service', port, 'west'),
        flawIn('shop-dev', 'Service', port, 'office'),
      ),
    ).toHaveLength(1);
  });
});
