import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository, type GitRepository } from './git-repository';
import { platform, project, sourcesOf } from './sample-definitions';
import { withChange } from './with-change';

/** A digest of one character, over and over. */
export const digestOf = (character: string): string => `sha256:${character.repeat(64)}`;

const quota = { quota: 'small' };

/** Three environments in a row on one cluster, the last by digest or fixed tag. */
const steps = withChange(
  withChange(
    withChange(withChange(platform, ['clusters', 'east'], undefined), ['environments'], {
      dev: { domain: 'dev.test.example' },
      staging: { domain: 'staging.test.example' },
      prod: { domain: 'test.example', production: true },
    }),
    ['clusters', 'office', 'environments'],
    ['dev', 'staging', 'prod'],
  ),
  ['clusters', 'office', 'gateways'],
  { public: { issuer: 'letsencrypt' } },
);

/** A shop of two services and a job that borrows an image, one service with two versions, and a group. */
const shop = {
  ...project,
  environments: { dev: quota, staging: quota, prod: quota },
  groups: { front: ['cart', 'pay'] },
  services: {
    ...project.services,
    cart: { runtime: { runtime: 'nginx' }, ports: { http: 8080 } },
    pay: { runtime: { runtime: 'nginx' }, ports: { http: 8080 } },
    reviews: { runtime: { runtime: 'nginx' }, ports: { http: 8080 }, versions: { v1: 90, v2: 10 } },
    schema: { runtime: { runtime: 'nginx' }, job: { before: 'api' } },
  },
};

/** A repository of that shop on a branch `main`, committed, with locks a machine would have written. */
export function imageCompany(changes: Readonly<Record<string, unknown>> = {}): GitRepository {
  const repository = gitRepository();
  let definition: unknown = shop;
  let over: unknown = steps;
  for (const [field, to] of Object.entries(changes)) {
    const path = field.split('.');
    if (path[0] === 'platform') over = withChange(over, path.slice(1), to);
    else definition = withChange(definition, path, to);
  }
  const { projects } = sourcesOf({ shop: definition });
  const text = (value: unknown) => `export default ${JSON.stringify(value, null, 2)};\n`;
  repository.write({
    'package.json': '{"name":"company"}',
    'apps/platform.ts': text(over),
    'apps/shop/project.ts': text(definition),
    ...Object.fromEntries(
      Object.values(projects[0]?.images ?? {}).map(({ file, definition: images }) => {
        const { schema: _, ...lock } = images as Record<string, unknown>;
        return [file, `${JSON.stringify(lock, null, 2)}\n`];
      }),
    ),
  });
  writeFileSync(join(repository.root, '.gitignore'), 'node_modules/\nbuild/\n');
  repository.commit('start');
  return repository;
}
