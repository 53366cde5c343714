import type { ClusterLandscape, Landscape } from '../../../src/model/landscape';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { sourcesOf } from '../../helpers/sample-definitions';

type Service = Readonly<Record<string, unknown>>;

/** Services by project and name that are said otherwise. */
export type Said = Readonly<Record<string, Readonly<Record<string, Service>>>>;

const http = { ports: { http: 8080 } };
const go = { runtime: { runtime: 'go' }, ...http };
const services: Said = {
  shop: {
    web: {
      runtime: { runtime: 'nginx' },
      ...http,
      calls: ['cart'],
      expose: { host: 'shop' },
      resilience: { timeout: '20s', retries: 1 },
    },
    cart: { ...go, calls: ['pay/api', 'people/login'], resilience: { timeout: '9s', retries: 1 } },
  },
  pay: {
    api: {
      ...go,
      calls: ['bank/ledger', 'people/login'],
      consumers: ['shop/cart'],
      resilience: { timeout: '4s', retries: 0 },
    },
  },
  bank: { ledger: { ...go, consumers: ['pay/api'], resilience: { timeout: '2s', retries: 0 } } },
  people: {
    login: {
      ...go,
      consumers: ['shop/cart', 'pay/api', 'mail/smtp'],
      resilience: { timeout: '2s', retries: 0 },
    },
  },
  mail: { smtp: { ...go, calls: ['people/login'], resilience: { timeout: '8s', retries: 1 } } },
  lone: { job: { ...go } },
};

/** Six projects: calls lead from one to the next, one is called by three, and one keeps to itself. */
export function chainedCompany(said: Said = {}): Landscape {
  const { landscape, problems } = parseLandscape(
    sourcesOf(
      Object.fromEntries(
        Object.entries(services).map(([name, own]) => [
          name,
          {
            title: name,
            owner: {
              team: name,
              email: `${name}@test.example`,
              runbook: `https://wiki.test.example/${name}`,
            },
            environments: { prod: { quota: 'medium' } },
            services: Object.fromEntries(
              Object.keys({ ...own, ...said[name] }).map((service) => [
                service,
                { ...own[service], ...said[name]?.[service] },
              ]),
            ),
          },
        ]),
      ),
    ),
  );
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  return landscape;
}

/** One of its clusters. */
export function clusterOf({ clusters }: Landscape, name: string): ClusterLandscape {
  const found = clusters.find(({ cluster }) => cluster.name === name);
  if (found === undefined) throw new Error(`there is no cluster ${name}`);
  return found;
}
