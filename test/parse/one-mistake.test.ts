import { describe, expect, it } from '@jest/globals';
import { external } from '../../src/definition/external';
import { scratch } from '../../src/definition/scratch';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { changedSources, type Changes } from '../helpers/changed-sources';
import { codesOf, problemsOf, textOf } from '../helpers/problems-of';
import { project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const risk = withChange({ ...project, services: { limits: project.services['api'] } }, ['title'], 'Risk');

/** What is wrong with the shop beside another project that it may call. */
function beside(changes: Changes, limits: object): readonly string[] {
  const shop = changedSources(changes).projects[0]?.definition;
  const other = withChange(risk, ['services', 'limits'], { ...project.services['api'], ...limits });
  return parseLandscape(sourcesOf({ shop, risk: other })).problems.map(
    ({ code, at }) => `${code} at ${at.path?.join('.') ?? ''}`,
  );
}

describe('one mistake is one problem', () => {
  it('where a port has no protocol that routes, probes and scaling could miss', () => {
    const routes = { late: { when: { path: '/a' }, timeout: '1s' } };
    expect(codesOf({ 'services.web.ports': { htp: 8080 }, 'services.web.routes': routes })).toEqual([
      'unknown-protocol at services.web.ports.htp',
    ]);
  });

  it('where a port that is elsewhere as well has no protocol', () => {
    const elsewhere = { host: 'shop.swarm.example', port: 80, share: 50 };
    expect(codesOf({ 'services.web.ports': { htp: 8080 }, 'services.web.elsewhere': elsewhere })).toEqual([
      'unknown-protocol at services.web.ports.htp',
    ]);
  });

  it('where a call leads nowhere that another would measure', () => {
    const changes = { 'services.web.calls': ['apy'], 'services.api.objectives': { availability: '99%' } };
    expect(codesOf(changes)).toEqual(['unknown-reference at services.web.calls.0']);
  });

  it('where a call leads nowhere that the callee consents to', () => {
    expect(beside({ 'services.web.calls': ['risk/limitz'] }, { consumers: ['shop/web'] })).toEqual([
      'unknown-reference at services.web.calls.0',
    ]);
  });

  it('where a consent is for nobody', () => {
    const calls = { 'services.web.calls': ['risk/limits'] };
    expect(beside(calls, { consumers: ['shop/wbe'] })).toEqual([
      'unused-consent at services.limits.consumers.0',
    ]);
    // Of two that it misses, a slip can only be one.
    expect(
      beside({ ...calls, 'services.api.calls': ['risk/limits'] }, { consumers: ['shop/wbe'] }).map(
        (found) => found.split(' ')[0],
      ),
    ).toEqual(['missing-consent', 'missing-consent', 'unused-consent']);
  });

  it('where a consent is for a port that there is not', () => {
    expect(
      beside(
        { 'services.web.calls': ['risk/limits'] },
        { consumers: [{ from: 'shop/web', ports: ['htp'] }] },
      ),
    ).toEqual(['unknown-reference at services.limits.consumers.0.ports']);
  });

  it('where an environment goes by a wrong name', () => {
    const environments = { dev: { quota: 'small' }, pord: { quota: 'medium' } };
    expect(codesOf({ environments, 'services.web.in': { prod: { scale: 2 } } })).toContain(
      'unknown-reference at environments.pord',
    );
    expect(codesOf({ environments, 'services.web.in': { prod: { scale: 2 } } })).toHaveLength(1);
  });

  it('where a version has another name than in its lock', () => {
    const { projects, ...rest } = changedSources({ 'services.web.versions': { v1: 90, v2: 10 } });
    const definition = withChange(projects[0]?.definition, ['services', 'web', 'versions'], {
      blue: 90,
      v2: 10,
    });
    const { problems } = parseLandscape({
      ...rest,
      projects: projects.map((one) => ({ ...one, definition })),
    });
    expect(problems.map(({ code, at }) => [code, at.file])).toEqual([
      ['unused-image', 'apps/shop/images/dev.json'],
      ['unused-image', 'apps/shop/images/prod.json'],
    ]);
    expect(textOf(problems[0])).toContain('did you mean web/blue?');
  });

  it('where what is no name is mounted, counted and routed like another', () => {
    const twice = (field: string, one: object) => ({
      [`services.web.${field}`]: { first: one, Second: one },
    });
    expect(codesOf(twice('volumes', scratch('/a')))).toEqual(['invalid-name at services.web.volumes.Second']);
    expect(codesOf(twice('rateLimits', { requests: 5, per: 'second' }))).toEqual([
      'invalid-name at services.web.rateLimits.Second',
    ]);
    expect(codesOf(twice('routes', { when: { path: '/a' }, timeout: '1s' }))).toEqual([
      'invalid-name at services.web.routes.Second',
    ]);
  });

  it('where a port has the name of what every object has', () => {
    expect(codesOf({ 'services.web.ports.constructor': { port: 9000, protocol: 'http' } })).toEqual([
      'reserved-name at services.web.ports.constructor',
    ]);
  });

  it('where a text was spread into variables', () => {
    expect(codesOf({ 'services.web.env': { 0: 'a', 1: 'b', LEVEL: 'debug' } })).toEqual([
      'wrong-type at services.web.env',
    ]);
  });

  it('where a fault has a field by another name', () => {
    const late = { when: { path: '/a' }, fault: { deeay: '1s', percent: '5%' } };
    expect(codesOf({ 'services.web.in': { dev: { routes: { late } } } })).toEqual([
      'unknown-field at services.web.in.dev.routes.late.fault.deeay',
    ]);
  });
});

describe('the place of a problem', () => {
  it('of a call that is an object is its field', () => {
    expect(codesOf({ 'services.web.calls': [{ to: 'apy' }] })).toEqual([
      'unknown-reference at services.web.calls.0.to',
    ]);
  });

  it('of what nobody wrote is where its name stands in nobody’s', () => {
    const gateways = { pubilc: { issuer: 'letsencrypt' } };
    const [found] = problemsOf({ 'platform.clusters.east.gateways': gateways });
    expect(found).toMatchObject({
      code: 'unknown-reference',
      also: { file: 'apps/platform.ts', path: ['clusters', 'east', 'gateways', 'pubilc'] },
    });
  });

  it('of a quota that is too small names who needs most', () => {
    const [found] = problemsOf({ 'services.web.resources': { cpu: '200' } });
    expect(found).toMatchObject({
      code: 'quota-too-small',
      also: { file: 'apps/shop/project.ts', path: ['services', 'web', 'resources', 'cpu'] },
    });
  });

  it('of a text in the place of an object in a list is its element', () => {
    const [found] = problemsOf({ 'services.web.calls': [external('bank', 'seven' as never)] });
    expect(textOf(found)).toBe('calls[0] cannot be a text → write an object { … }');
  });
});

describe('a value', () => {
  it.each([
    [
      'that a union takes only as a word',
      { 'services.web.rateLimits': { a: { requests: 5, per: 'second', counted: 'caeler' } } },
      'did you mean caller?',
    ],
    ['that names a protocol', { 'platform.norms': { ports: { mogno: 27017 } } }, 'did you mean mongo?'],
  ])('%s gets the word that was meant', (_, changes, meant) => {
    expect(problemsOf(changes).map(textOf).join()).toContain(meant);
  });

  it.each([
    ['an image that is a path', { 'platform.observability.images.grafana': '../../../etc/passwd' }],
    ['no latency at all', { 'services.web.objectives': { latency: [] } }],
    [
      'a header that is removed twice',
      { 'services.web.routes': { a: { headers: { request: { remove: ['x-a', 'x-a'] } } } } },
    ],
    ['a receiver that is told twice', { 'platform.delivery': { undelivered: ['chat', 'chat'] } }],
  ])('cannot be %s', (_, changes: Changes) => {
    expect(codesOf(changes)[0]).toMatch(/^(invalid-value|wrong-type) /);
    expect(codesOf(changes)).toHaveLength(1);
  });

  it.each(['Main', 'a\nkind: Secret', 'constructor'])('of a gateway is a name: %j', (name) => {
    const [found] = problemsOf({
      'platform.clusters.office.gateways': { public: { issuer: 'a' }, [name]: { issuer: 'b' } },
    });
    expect(found?.at.path).toEqual(['clusters', 'office', 'gateways', name]);
  });
});
