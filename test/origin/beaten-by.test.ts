import { expect, it } from '@jest/globals';
import { openUnit } from '../../src/origin/open-unit';
import { originOf } from '../../src/origin/origin-of';
import { changedSources, type Changes } from '../helpers/changed-sources';

const app = ['spec', 'template', 'spec', 'containers', 0];

function ask(changes: Changes, ...path: (string | number)[]) {
  const surroundings = {
    trace: () => undefined,
    planDelivery: () => {
      throw new Error('not asked for');
    },
  };
  const target = { cluster: 'east', group: 'shop', name: 'api' };
  const { unit, problems } = openUnit(changedSources(changes), target, surroundings);
  const deployment = unit?.manifests.find(({ object }) => object.kind === 'Deployment');
  if (unit === undefined || deployment === undefined) throw new Error(JSON.stringify(problems));
  return originOf(unit, deployment, path);
}

const everywhere = {
  'platform.defaults': { scale: 2, resources: { cpu: '20m' } },
  defaults: { scale: 3, resources: { cpu: '30m' } },
  'services.api.scale': 4,
  'services.api.resources': { cpu: '40m' },
  'services.api.in': { prod: { scale: 5, resources: { cpu: '50m' } }, dev: { scale: 6 } },
};

it('names what was beaten, strongest first, and last what the field would be if nobody said it', () => {
  const { causes } = ask(everywhere, 'spec', 'replicas');
  expect(causes[0]).toMatchObject({
    layer: 'environment',
    role: 'says',
    value: 5,
    place: { file: 'apps/shop/project.ts', path: ['services', 'api', 'in', 'prod', 'scale'] },
  });
  expect(causes[0]?.beat).toEqual([
    {
      layer: 'service',
      place: { file: 'apps/shop/project.ts', path: ['services', 'api', 'scale'] },
      value: 4,
    },
    { layer: 'project', place: { file: 'apps/shop/project.ts', path: ['defaults', 'scale'] }, value: 3 },
    { layer: 'platform', place: { file: 'apps/platform.ts', path: ['defaults', 'scale'] }, value: 2 },
    { layer: 'default', place: undefined, value: 1 },
  ]);
});

it('puts the runtime between the service and the project', () => {
  const { causes } = ask(everywhere, ...app, 'resources', 'requests', 'cpu');
  expect(causes[0]?.beat.map(({ layer, value }) => [layer, value])).toEqual([
    ['service', '40m'],
    ['runtime', '250m'],
    ['project', '30m'],
    ['platform', '20m'],
  ]);
});

it('names the runtime where it beats project and platform, and where to say otherwise', () => {
  const lower = { 'platform.defaults': everywhere['platform.defaults'], defaults: everywhere.defaults };
  const { causes, settable } = ask(lower, ...app, 'resources', 'requests', 'cpu');
  expect(causes[0]).toMatchObject({
    layer: 'runtime',
    value: '250m',
    place: { path: ['services', 'api', 'runtime'] },
    beat: [
      { layer: 'project', value: '30m' },
      { layer: 'platform', value: '20m' },
    ],
  });
  expect(settable?.path).toEqual(['services', 'api', 'resources', 'cpu']);
});

it("names Meshwright's own default where nobody says anything, and where to say otherwise", () => {
  const { causes, settable } = ask({}, 'spec', 'replicas');
  expect(causes[0]).toEqual({ place: undefined, layer: 'default', value: undefined, role: 'says', beat: [] });
  expect(settable?.path).toEqual(['services', 'api', 'scale']);
});

it('says that nothing decides what no definition can change', () => {
  const { causes, settable, undecided } = ask({}, ...app, 'securityContext', 'allowPrivilegeEscalation');
  expect(causes).toMatchObject([{ role: 'exists', place: { path: ['services', 'api'] } }]);
  expect(settable).toBeUndefined();
  expect(undecided).toEqual([]);
});

it('does not name what another environment says', () => {
  const { causes } = ask(everywhere, 'spec', 'replicas');
  expect(causes.map(({ place }) => place?.path?.join('.'))).not.toContain('services.api.in.dev.scale');
});
