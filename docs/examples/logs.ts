import { defineProject, java } from 'meshwright';

/** JSON logs without a change to an application: on stdout, or to the intake that the platform names. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { prod: { quota: 'medium' } },
  services: {
    orders: { runtime: java(21, { springBoot: '3.5', logs: 'json' }), ports: { http: 8080 } },
    // These two need logstash-logback-encoder on their class path.
    invoices: { runtime: java(11, { springBoot: '2.7', logs: 'json' }), ports: { http: 8080 } },
    archive: { runtime: java(8, { springBoot: '2.1', logs: 'intake' }), ports: { http: 8080 } },
  },
});
