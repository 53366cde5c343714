import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const servicesPerProject = 20;

/**
 * Writes the definitions of a company into an empty folder: one cluster, one environment, and as many services
 * as asked for, twenty to a project. Every service has a port, two callees in its project, a range of scale, a
 * configuration file, a secret, metrics and resilience; half of them are Java with Spring Boot's
 * metrics, a quarter is exposed, a tenth has objectives for availability and latency. The same
 * number of services always gives the same bytes.
 *
 * @param {string} root folder of the repository to be
 * @param {number} services how many
 * @returns {{ projects: number }}
 */
export function generateCompany(root, services) {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const projects = Math.ceil(services / servicesPerProject);
  write('apps/platform.ts', platform());
  for (let index = 0; index < projects; index++) {
    const name = `p${String(index + 1).padStart(3, '0')}`;
    const size = Math.min(servicesPerProject, services - index * servicesPerProject);
    const members = Array.from({ length: size }, (_, at) => `${name}-s${String(at + 1).padStart(2, '0')}`);
    write(`apps/${name}/project.ts`, project(name, members));
    write(`apps/${name}/images/prod.json`, `${JSON.stringify(images(members), null, 2)}\n`);
  }
  return { projects };
}

function platform() {
  return `import { definePlatform } from 'meshwright';

export default definePlatform({
  company: 'Bench',
  repository: { url: 'https://git.bench.example/platform/meshwright.git' },
  environments: { prod: { domain: 'bench.example', production: true } },
  clusters: {
    main: {
      engine: 'argocd',
      cni: 'calico',
      runtime: 'containerd',
      kubernetes: '1.35',
      environments: ['prod'],
      storage: { block: 'fast', shares: 'nfs' },
      gateways: { public: { issuer: 'letsencrypt' } },
      networks: { pods: '10.20.0.0/16', services: '10.21.0.0/16', nodes: '10.22.0.0/20' },
    },
  },
  observability: {
    images: {
      prometheus: 'quay.io/prometheus/prometheus:v3.5.0',
      alertmanager: 'quay.io/prometheus/alertmanager:v0.28.1',
      grafana: 'docker.io/grafana/grafana:12.0.1',
      kubeStateMetrics: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.16.0',
      configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.83.0',
      nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
    },
    fallback: { email: 'platform@bench.example', smarthost: 'smtp.bench.example:587', from: 'alerts@bench.example' },
  },
});
`;
}

function project(name, members) {
  return `import { defineProject, java, node } from 'meshwright';

export default defineProject({
  title: 'Project ${name}',
  owner: { team: '${name}', email: '${name}@bench.example', runbook: 'https://wiki.bench.example/${name}' },
  environments: { prod: { quota: { cpu: 200, memory: '400Gi', pods: 500 } } },
  services: {
${members.map((member, at) => service(member, at, members)).join('\n')}
  },
});
`;
}

function service(name, at, members) {
  // Each calls the next two, so that each also has two callers.
  const others = [1, 2]
    .map((step) => members[(at + step) % members.length])
    .filter((other) => other !== name);
  const calls = [...new Set(others)].map((other) => `'${other}'`).join(', ');
  const isJava = at % 2 === 0;
  const lines = [
    `    '${name}': {`,
    `      runtime: ${isJava ? 'java(17)' : 'node()'},`,
    `      ports: { http: ${8080 + at} },`,
    `      calls: [${calls}],`,
    ...(at % 4 === 0 ? [`      expose: { host: '${name}', paths: ['/api', '/static'] },`] : []),
    `      env: { LOG_LEVEL: 'info', SERVICE_NAME: '${name}' },`,
    `      files: { '/etc/service/settings.conf': 'name = ${name}\\nworkers = 8\\ncache = 10m\\n' },`,
    `      secrets: ['db'],`,
    ...(isJava ? [] : [`      health: { ready: '/health', live: '/health' },`]),
    ...(isJava ? [] : [`      metrics: { port: 'http', path: '/metrics' },`]),
    `      resilience: { timeout: '3s', retries: 2, circuitBreaker: { consecutiveErrors: 3 } },`,
    `      scale: { min: 2, max: 6 },`,
    ...(at % 10 === 0
      ? [`      objectives: { availability: '99.9%', latency: { below: '250ms', for: '99%' } },`]
      : []),
    `    },`,
  ];
  return lines.join('\n');
}

function images(members) {
  return Object.fromEntries(
    members.map((name) => [name, { repository: `registry.bench.example/${name}`, tag: '1.4.2' }]),
  );
}
