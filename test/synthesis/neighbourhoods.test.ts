import { describe, expect, it } from '@jest/globals';
import type { ProjectOutline, ServiceSketch } from '../../src/parse/project-outline';
import { neighbourhoods } from '../../src/synthesis/neighbourhoods';

const elsewhere = { external: 'a.example', port: 443, protocol: 'tls', host: 'a.example' } as const;

type Company = Readonly<Record<string, Readonly<Record<string, ServiceSketch>>>>;

const company: Company = {
  shop: { web: { ports: { http: 80 }, calls: ['pay/api'] } },
  pay: { api: { ports: { http: 80 }, consumers: ['shop/web'] }, db: { ports: { tcp: 5432 } } },
  mail: { smtp: { ports: { http: 25 } } },
};

const of = (projects: Company, environments: Readonly<Record<string, unknown>> = { dev: {} }) =>
  neighbourhoods(
    Object.entries(projects).map(([name, services]): ProjectOutline => ({
      name,
      file: `apps/${name}/project.ts`,
      definition: { environments },
      services: new Map(Object.entries(services)),
      declared: new Set(Object.keys(services)),
    })),
  );

describe('neighbourhoods', () => {
  it('is those that a project calls, and those that call it', () => {
    const names = [...of(company)].map(([name, { names: found }]) => [name, [...found]]);
    expect(Object.fromEntries(names)).toEqual({ shop: ['pay'], pay: ['shop'], mail: [] });
  });

  it.each<[string, Company, readonly string[]]>([
    ['another port of what is called', { ...company, pay: { api: { ports: { http: 81 } } } }, ['shop']],
    ['a service that nobody calls', { ...company, pay: { ...company['pay'], db: {} } }, []],
    ['another port of a caller', { ...company, shop: { web: { calls: ['pay/api'] } } }, []],
    ['a call to another service', { ...company, shop: { web: { calls: ['pay/db'] } } }, ['shop', 'pay']],
    ['a project that goes', { shop: company['shop'] ?? {}, mail: {} }, ['shop']],
    ['a caller more', { ...company, mail: { smtp: { calls: ['pay/api'] } } }, ['pay', 'mail']],
    ['a call within a project', { ...company, mail: { smtp: { calls: ['mail/smtp'] } } }, []],
    ['a call of something else', { ...company, mail: { smtp: { calls: [elsewhere] } } }, []],
  ])('differs by %s', (_, changed, differing) => {
    const [before, after] = [of(company), of(changed)];
    const found = [...after].filter(([name, one]) => before.get(name)?.digest !== one.digest);
    expect(found.map(([name]) => name)).toEqual(differing);
  });

  it('differs by the environments of both sides of a call', () => {
    const [before, after] = [of(company), of(company, { dev: {}, prod: {} })];
    const found = [...after].filter(([name, one]) => before.get(name)?.digest !== one.digest);
    expect(found.map(([name]) => name)).toEqual(['shop', 'pay']);
  });
});
