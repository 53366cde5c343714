import { describe, expect, it } from '@jest/globals';
import type { SecretDefinition } from '../../../src/definition/secret-definition';
import { disk } from '../../../src/definition/disk';
import { smb } from '../../../src/definition/smb';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const classes = withChange(platform, ['clusters', 'east', 'storage', 'classes'], { fast: 'nvme' });
const onEast = withChange(project, ['environments'], { prod: { quota: 'small' } });
const withoutOffice = withChange(classes, ['clusters', 'office', 'environments'], ['dev']);
const serviceWith = (settings: object) => {
  const shop = withChange(onEast, ['services', 'web'], { ...onEast.services['web'], ...settings });
  return parseLandscape(sourcesOf({ shop }, withoutOffice));
};

describe('a disk', () => {
  it('has the class that its cluster means', () => {
    const { landscape } = serviceWith({
      volumes: { data: disk('/data', '1Gi', { class: 'fast' }), log: disk('/log', '1Gi') },
    });
    const web = landscape?.clusters
      .find(({ cluster }) => cluster.name === 'east')
      ?.tenants[0]?.services.find(({ name }) => name === 'web');
    expect(web?.volumes.filter(({ kind }) => kind === 'disk')).toMatchObject([
      { storageClass: 'nvme' },
      { storageClass: 'fast' },
    ]);
  });

  it('cannot have a class that its cluster does not know', () => {
    const { problems } = serviceWith({ volumes: { data: disk('/data', '1Gi', { class: 'faster' }) } });
    expect(problems.map(({ code, at }) => [code, at.path?.join('.')])).toEqual([
      ['unknown-reference', 'services.web.volumes.data.class'],
    ]);
    expect(words(problems[0]!)).toMatchObject({
      what: 'there is no storage class faster',
      remedy: 'did you mean fast?',
    });
  });
});

describe('credentials of a share', () => {
  const share = (secrets: readonly (string | SecretDefinition)[], credentials = 'nas') =>
    serviceWith({
      secrets,
      volumes: { data: smb('//nas/data', { mount: '/data', credentials }) },
    });
  const used = (secrets: readonly (string | SecretDefinition)[]) => {
    const web = share(secrets).landscape?.clusters[1]?.tenants[0]?.services.find(
      ({ name }) => name === 'web',
    );
    return [
      web?.secrets.map(({ name, from }) => [name, from.kind]),
      web?.volumes.find(({ kind }) => kind === 'smb'),
    ];
  };

  it('come from the store, once, whoever else names them', () => {
    expect(used([])).toMatchObject([[['nas', 'store']], { credentials: 'web-nas' }]);
    expect(used(['nas'])).toMatchObject([[['nas', 'store']], { credentials: 'web-nas' }]);
  });

  it('can be a Secret that somebody else keeps', () => {
    expect(used([{ name: 'nas', from: 'existing', mount: '/nas' }])).toMatchObject([
      [['nas', 'existing']],
      { credentials: 'nas' },
    ]);
  });

  it('cannot come from the CSI driver, nor have a name that no object can', () => {
    expect(share([{ name: 'nas', from: 'csi', mount: '/nas' }]).problems.map(({ code }) => code)).toEqual([
      'csi-secret-without-files',
    ]);
    expect(share([], 'Nas').problems.map(({ code }) => code)).toEqual(['invalid-name']);
  });
});
