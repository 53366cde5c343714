import { defineProject, external, image, java, scratch } from 'meshwright';

/** What every service talks to: its settings, its neighbours' addresses, and the collector of its traces. */
const backbone = ['config-server', 'discovery-server', 'tracing-server'];

const database = external('clinic-database', {
  host: 'mysql.acme.example',
  port: 3306,
  protocol: 'mysql',
  addresses: ['10.40.0.10/32'],
  maxConnections: 20,
});

/** Spring Boot 3.4 writes JSON by itself; the collector of logs reads it field by field. */
const spring = java(17, { springBoot: '3.4', logs: 'json' });

/** With logstash-logback-encoder in the image. */
const sending = java(17, { springBoot: '3.4' });

/** SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. */
const databaseSecret = 'clinic-database';

/** The admin server reads every endpoint of the actuator; nobody outside reaches these services. */
const administered = { MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: '*' };

export default defineProject({
  title: 'Spring PetClinic',
  owner: {
    team: 'clinic',
    email: 'clinic@acme.example',
    runbook: 'https://wiki.acme.example/petclinic',
  },
  environments: {
    dev: { quota: 'small' },
    staging: { quota: 'medium' },
    prod: { quota: { cpu: 24, memory: '48Gi', pods: 120, storage: '50Gi' } },
  },
  defaults: {
    env: { SPRING_PROFILES_ACTIVE: 'docker' },
    // The images name no user and would run as root; a JVM runs as anyone.
    security: { user: 1000 },
    // Until it is compiled, code of a JVM answers slowly.
    resilience: { warmUp: '60s' },
  },

  services: {
    'config-server': {
      runtime: spring,
      ports: { http: 8888 },
      calls: [external('config-repository', { host: 'github.com', port: 443, protocol: 'https' })],
      metrics: false,
      in: { prod: { scale: 2 } },
    },

    'discovery-server': {
      runtime: spring,
      ports: { http: 8761 },
      calls: ['config-server', 'tracing-server'],
      metrics: false,
    },

    'customers-service': {
      runtime: spring,
      ports: { http: 8081 },
      calls: [...backbone, database],
      // A name, because the mesh does not route to the pod address that Eureka would hand out.
      env: {
        ...administered,
        EUREKA_INSTANCE_HOSTNAME: 'customers-service',
        SPRING_PROFILES_ACTIVE: 'docker,mysql',
      },
      secrets: [databaseSecret],
      resilience: { timeout: '5s', retries: 2 },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },

    'visits-service': {
      runtime: spring,
      ports: { http: 8082 },
      calls: [...backbone, database],
      env: {
        ...administered,
        EUREKA_INSTANCE_HOSTNAME: 'visits-service',
        SPRING_PROFILES_ACTIVE: 'docker,mysql',
      },
      secrets: [databaseSecret],
      resilience: { timeout: '5s', retries: 2 },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },

    'vets-service': {
      runtime: sending,
      logs: 'intake',
      tracing: true,
      ports: { http: 8083 },
      calls: [...backbone, database],
      env: {
        ...administered,
        EUREKA_INSTANCE_HOSTNAME: 'vets-service',
        SPRING_PROFILES_ACTIVE: 'docker,mysql',
      },
      secrets: [databaseSecret],
      resilience: { timeout: '5s', retries: 2 },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },

    'genai-service': {
      runtime: spring,
      ports: { http: 8084 },
      calls: [
        ...backbone,
        'customers-service',
        'vets-service',
        external('openai', { host: 'api.openai.com', port: 443, protocol: 'https' }),
      ],
      env: { ...administered, EUREKA_INSTANCE_HOSTNAME: 'genai-service' },
      secrets: [{ name: 'openai', env: { OPENAI_API_KEY: 'api-key' } }],
      // A language model takes its time, also when the pod is to stop.
      resilience: { timeout: '60s' },
      shutdown: { grace: '75s' },
    },

    'api-gateway': {
      runtime: spring,
      ports: { http: 8080 },
      calls: [...backbone, 'customers-service', 'visits-service', 'vets-service', 'genai-service'],
      env: { EUREKA_INSTANCE_HOSTNAME: 'api-gateway' },
      expose: { host: 'petclinic' },
      in: {
        prod: {
          scale: { min: 2, max: 6, cpu: '60%' },
          resources: { cpu: '500m', memory: '768Mi' },
          objectives: { availability: '99.9%', latency: { below: '2500ms', for: '99%' } },
        },
      },
    },

    'admin-server': {
      runtime: spring,
      ports: { http: 9090 },
      calls: [
        ...backbone,
        'api-gateway',
        'customers-service',
        'visits-service',
        'vets-service',
        'genai-service',
      ],
      env: { EUREKA_INSTANCE_HOSTNAME: 'admin-server' },
      expose: { host: 'petclinic-admin', gateway: 'internal' },
      health: { ready: '/', live: '/', start: '300s' },
      metrics: false,
    },

    'tracing-server': {
      runtime: image(),
      ports: { http: 9411 },
      expose: { host: 'petclinic-traces', gateway: 'internal' },
      health: { ready: '/health', live: '/health' },
      metrics: { port: 'http', path: '/prometheus' },
      volumes: { tmp: scratch('/tmp') },
      resources: { memory: '512Mi' },
    },
  },
});
