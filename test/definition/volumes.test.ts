import { expect, it } from '@jest/globals';
import { disk } from '../../src/definition/disk';
import { nfs } from '../../src/definition/nfs';
import { scratch } from '../../src/definition/scratch';
import { smb } from '../../src/definition/smb';
import { codesOf } from '../helpers/problems-of';

const slip = { slip: true } as object;

it.each([
  ['disk', disk('/data', '1Gi', slip)],
  ['scratch', scratch('/data', slip)],
  ['smb', smb('//nas.example.com/a', { mount: '/data', credentials: 'nas', ...slip })],
  ['nfs', nfs('//nas.example.com/a', { mount: '/data', ...slip })],
])('%s() loses nothing of what it is given', (_, volume) => {
  expect(codesOf({ 'services.web.volumes': { data: volume } })).toContain(
    'unknown-field at services.web.volumes.data.slip',
  );
});

it('an address that is none is one problem', () => {
  const volume = nfs('nas.example.com', { mount: '/data' });
  const codes = codesOf({ 'services.web.volumes': { data: nfs('/nas', { mount: '/data' }) } });
  expect(codes).toEqual(['invalid-value at services.web.volumes.data.server']);
  expect(volume).toMatchObject({ server: 'nas.example.com', share: '/' });
});
