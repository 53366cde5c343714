import { expect, it } from '@jest/globals';
import type { PlacedTenant } from '../../../src/synthesis/place-projects';
import type { RenderedTenant } from '../../../src/synthesis/render-tenants';
import { soundCluster } from '../../../src/synthesis/touched/sound-cluster';

const placed = (digest: string | undefined): PlacedTenant => ({
  project: 'shop',
  cluster: 'east',
  namespace: 'shop-prod',
  digest,
  outlined: 'outline',
  outline: () => {
    throw new Error('not to be read');
  },
  whole: () => {
    throw new Error('not to be read');
  },
});
const rendered = (from: RenderedTenant['from'], outlined = 'objects'): RenderedTenant => ({
  namespace: 'shop-prod',
  files: new Map(),
  digest: '',
  outlined,
  units: [],
  problems: [],
  from,
  manifests: () => [],
  outlines: () => [],
});
const from = { placed: 'a', cluster: 'east' };

it('notes by what each tenant is kept', () => {
  const noted = soundCluster({ facts: 'one' }, [placed('a')], [rendered(from)]);
  expect(noted).toMatchObject({
    equipment: { facts: 'one' },
    tenants: [{ project: 'shop', namespace: 'shop-prod', placed: 'a', rendered: from }],
  });
});

it('tells apart what differs in its objects alone', () => {
  const [one, other] = ['objects', 'others'].map((outlined) =>
    soundCluster({}, [placed('a')], [rendered(from, outlined)]),
  );
  expect(one?.tenants[0]?.outlined).not.toBe(other?.tenants[0]?.outlined);
});

it('knows nothing of a cluster of which something is not kept', () => {
  expect(soundCluster({}, [placed(undefined)], [rendered(from)])).toBeUndefined();
  expect(soundCluster({}, [placed('a')], [rendered(undefined)])).toBeUndefined();
});
