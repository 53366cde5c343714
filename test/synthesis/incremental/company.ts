import { platform as sample } from '../../helpers/sample-definitions';

/** What can be said of the company, in ways that are told apart by name; the first is how it begins. */
export const choices = {
  image: ['1.0.0', '1.0.1', 'latest', 'missing', 'broken'],
  variable: ['one', 'two'],
  text: ['one', 'two', 'missing'],
  calls: ['pay/api', 'none', 'pay/apy', 'nobody/api'],
  consent: ['shop/web', 'none', 'shop/wbe', 'GET only', 'both'],
  port: ['8080', '9090'],
  host: ['shop', 'store'],
  service: ['one', 'two'],
  mail: ['mail', 'post', 'gone', 'calls pay'],
  prod: ['here', 'elsewhere'],
  shop: ['sound', 'broken', 'throws', 'wrong field', 'twice', 'reads the world', 'reads the clock'],
  extend: ['one', 'two', 'throws'],
  platform: ['sound', 'comment', 'default', 'domain', 'broken', 'wrong field', 'twice', 'gone'],
  helper: ['one', 'two', 'twice', 'gone'],
  kit: ['folder', 'file beside', 'package.json'],
  rule: ['none', 'silent', 'warns', 'fails', 'broken', 'twice'],
  sealed: ['one', 'two', 'flawed', 'missing'],
  dependency: ['one', 'two'],
} as const;

export type Dimension = keyof typeof choices;

/** What the company says; the first choice where nothing is said. */
export type State = { readonly [D in Dimension]?: (typeof choices)[D][number] };

/** Every file of the company, by path. */
export function company(state: State): ReadonlyMap<string, string> {
  const { mail = 'mail' } = state;
  const files: Record<string, string | undefined> = {
    'package.json': '{"name":"company"}',
    'apps/platform.ts': platformIn(state),
    'apps/shop/project.ts': shopIn(state),
    'apps/shop/page.html': state.text === 'missing' ? undefined : `<p>${state.text ?? 'one'}</p>\n`,
    'apps/shop/images/dev.json': lockIn(state, ['web', ...(state.service === 'two' ? ['worker'] : [])]),
    'apps/pay/project.ts': payIn(state),
    'apps/pay/images/dev.json': lockIn({}, ['api']),
    'apps/pay/images/prod.json': lockIn({}, ['api']),
    'apps/pay/sealed/east/prod/api-key.json': sealedIn(state),
    'apps/rules/small.ts': ruleIn(state),
    'apps/lib/shared.txt': state.text ?? 'one',
    'lib/team.ts': helperIn(state),
    'lib/kit/index.ts': "export const greeting = 'folder';\n",
    'lib/kit.ts': state.kit === 'file beside' ? "export const greeting = 'file beside';\n" : undefined,
    'lib/kit/package.json': state.kit === 'package.json' ? '{"main":"other.ts"}' : undefined,
    'lib/kit/other.ts': "export const greeting = 'package.json';\n",
    'node_modules/numbers/package.json': '{"name":"numbers","version":"1.0.0","main":"main.js"}',
    'node_modules/numbers/main.js': dependencyIn(state),
  };
  if (mail !== 'gone') {
    const name = mail === 'post' ? 'post' : 'mail';
    files[`apps/${name}/project.ts`] = mailIn(state);
    files[`apps/${name}/images/dev.json`] = lockIn({}, ['smtp']);
  }
  return new Map(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  );
}

function platformIn({ platform = 'sound' }: State): string | undefined {
  if (platform === 'gone') return undefined;
  const { office, east } = sample.clusters;
  const written = {
    ...sample,
    company: 'Small',
    environments: {
      dev: { domain: platform === 'domain' ? 'dev.other.example' : 'dev.test.example' },
      prod: { domain: 'test.example', production: true },
    },
    clusters: { office: { ...office, environments: ['dev'] }, east },
    ...(platform === 'default' && { defaults: { env: { TZ: 'UTC' } } }),
    ...(platform === 'wrong field' && { compani: 'Small' }),
  };
  const lines = [
    "import { definePlatform } from 'meshwright';",
    platform === 'comment' ? '\n// Two lines more.' : '',
    `export default definePlatform(${JSON.stringify(written, null, 1)});`,
    platform === 'twice' ? 'export const spare = { one: 1, one: 2 };' : '',
    platform === 'broken' ? 'export default {' : '',
  ];
  return `${lines.join('\n')}\n`;
}

function shopIn({ shop = 'sound', calls = 'pay/api', service, host = 'shop', variable, extend }: State) {
  const flaws: Readonly<Record<string, string>> = {
    broken: 'const = 1;',
    throws: "throw new Error('no shop today');",
    twice: 'export const spare = { one: 1, one: 2 };',
    'reads the world': "import { EOL } from 'node:os';\nexport const line = EOL;",
    'reads the clock': 'export const now = Date.now();',
  };
  return `import { defineProject, file, nginx, scratch } from 'meshwright';
import { ApiObject } from 'cdk8s';
import { owner } from '../../lib/team';
import { greeting } from '../../lib/kit';
${flaws[shop] ?? ''}
export default defineProject({
  title: 'Shop',
  owner,
  environments: { dev: { quota: 'small' } },
  ${shop === 'wrong field' ? 'titel: 1,' : ''}
  services: {
    web: {
      runtime: nginx(),
      ports: { http: 8080 },
      calls: ${JSON.stringify(calls === 'none' ? [] : [calls])},
      expose: { host: '${host}' },
      env: { VALUE: '${variable ?? 'one'}', GREETING: greeting },
      files: { '/www/page.html': file('page.html'), '/www/shared.txt': file('../lib/shared.txt') },
      volumes: { tmp: scratch('/tmp') },
    },
    ${service === 'two' ? "worker: { runtime: nginx(), calls: ['web'] }," : ''}
  },
  extend: (chart) => {
    ${extend === 'throws' ? "throw new Error('no more');" : ''}
    const data = { value: '${extend ?? 'one'}' };
    new ApiObject(chart, 'more', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'more' }, data });
  },
});
`;
}

function payIn({ consent = 'shop/web', port = '8080', prod = 'here' }: State): string {
  const consumers: Readonly<Record<string, readonly unknown[]>> = {
    none: [],
    'GET only': [{ from: 'shop/web', only: [{ methods: ['GET'] }] }],
    both: ['shop/web', 'mail/smtp'],
  };
  return `import { defineProject, go } from 'meshwright';
import { replicas } from 'numbers';
import { owner } from '../../lib/team';
export default defineProject({
  title: 'Pay',
  owner,
  environments: { dev: { quota: 'small' }${prod === 'here' ? ", prod: { quota: 'small' }" : ''} },
  services: {
    api: {
      runtime: go(),
      ports: { http: ${port} },
      consumers: ${JSON.stringify(consumers[consent] ?? [consent])},
      scale: { min: replicas, max: 4 },
      ${prod === 'here' ? "in: { prod: { secrets: [{ name: 'key', from: 'sealed', env: { KEY: 'key' } }] } }," : ''}
    },
  },
});
`;
}

function mailIn({ mail }: State): string {
  return `import { defineProject, go } from 'meshwright';
export default defineProject({
  title: 'Mail',
  owner: { team: 'mail', email: 'mail@test.example', runbook: 'https://wiki.test.example/mail' },
  environments: { dev: { quota: 'small' } },
  services: { smtp: { runtime: go(), ports: { http: 8025 }, calls: ${mail === 'calls pay' ? "['pay/api']" : '[]'} } },
});
`;
}

function helperIn({ helper = 'one' }: State): string | undefined {
  if (helper === 'gone') return undefined;
  const email = helper === 'two' ? 'others@test.example' : 'team@test.example';
  return `export const owner = {
  team: 'team',
  email: '${email}',
  ${helper === 'twice' ? "team: 'team'," : ''}
  runbook: 'https://wiki.test.example/team',
};
`;
}

function lockIn({ image = '1.0.0' }: State, names: readonly string[]): string | undefined {
  if (image === 'missing') return undefined;
  const entries = names.map((name) => [name, { repository: `registry.test.example/${name}`, tag: image }]);
  return image === 'broken' ? '{' : JSON.stringify(Object.fromEntries(entries), null, 1);
}

function sealedIn({ sealed = 'one' }: State): string | undefined {
  if (sealed === 'missing') return undefined;
  const bytes = Buffer.alloc(600, sealed);
  bytes.writeUInt16BE(512);
  return JSON.stringify({
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { name: 'api-key', namespace: sealed === 'flawed' ? 'other' : 'pay' },
    spec: { encryptedData: { key: bytes.toString('base64') } },
  });
}

function ruleIn({ rule = 'none' }: State): string | undefined {
  if (rule === 'none') return undefined;
  return `import { defineRule } from 'meshwright';
export default defineRule({
  why: 'One is none.',
  remedy: 'have two',
  source: 'https://wiki.test.example/rules',
  severity: '${rule === 'fails' ? 'error' : 'warning'}',
  check: ({ objects }) =>
    objects('apps/Deployment')
      .filter((one) => ${rule !== 'silent'} && one.namespace === 'shop')
      .map((object) => ({ object, path: ['spec', 'replicas'], what: \`\${object.name} has few replicas\` })),
});
${rule === 'twice' ? 'export const spare = { one: 1, one: 2 };' : ''}
${rule === 'broken' ? 'export default {' : ''}
`;
}

/** Reads itself again at each use, as a new process would. */
function dependencyIn({ dependency = 'one' }: State): string {
  return `// replicas=${dependency === 'two' ? 2 : 1};
Object.defineProperty(exports, 'replicas', {
  enumerable: true,
  get: () => Number(/replicas=(\\d)/.exec(require('node:fs').readFileSync(__filename, 'utf8'))[1]),
});
`;
}
