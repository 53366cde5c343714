import { synthesize } from '../../src/synthesis/synthesize';
import type { PlatformDefinition } from '../../src/definition/platform-definition';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { KubernetesObject } from '../../src/model/manifest';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { platform, project, sourcesOf } from './sample-definitions';

const guardedPlatform: PlatformDefinition = {
  ...platform,
  identity: {
    issuers: {
      customers: { issuer: 'https://login.test.example', jwksUri: 'https://login.test.example/keys' },
    },
  },
  rateLimits: { image: 'envoyproxy/ratelimit:99d85510', redis: { image: 'library/redis:8' } },
};

const guardedProject: ProjectDefinition = {
  ...project,
  services: {
    web: { runtime: { runtime: 'nginx' }, ports: { http: 8080 }, calls: ['api'], expose: { host: 'shop' } },
    api: {
      runtime: { runtime: 'image' },
      // What callers use and what the container listens on differ.
      ports: { http: { port: 80, target: 8081 }, mysql: { port: 3306, target: 13306 } },
      expose: { host: 'api', paths: ['/v1'] },
      authentication: {
        issuer: 'customers',
        at: ['inside', 'edge'],
        except: ['/v1/health'],
        claims: { scope: 'shop' },
      },
      rateLimits: {
        pod: { requests: 10, per: 'second' },
        shared: { requests: 10, per: 'minute', counted: 'caller' },
      },
      versions: { v1: 90, v2: 10 },
    },
  },
};

/** One object as it stands in `dist/`. */
export interface GuardedObject extends KubernetesObject {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly cluster: string;
}

/** What a company renders, of a kind or of all, whose one project limits requests and asks for tokens. */
export function guardedShop(...kinds: readonly string[]): readonly GuardedObject[] {
  const { landscape, problems } = parseLandscape(sourcesOf({ shop: guardedProject }, guardedPlatform));
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  const { tree, problems: found } = synthesize(landscape, {}, { trace: () => undefined });
  if (found.length > 0) throw new Error(JSON.stringify(found));
  return [...tree]
    .flatMap(([path, text]) =>
      parseYaml(text).documents.map((document) => ({
        ...(document as GuardedObject),
        cluster: path.split('/')[0] ?? '',
      })),
    )
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}
