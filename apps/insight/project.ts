import { defineProject, external, image, nfs, scratch, smb } from 'meshwright';

/** Run by a vendor, as a tenant like any other: the same checks, the same policies, a quota of its own. */
export default defineProject({
  title: 'Insight reporting',
  owner: {
    team: 'vendor-insight',
    email: 'support@vendor.example',
    runbook: 'https://docs.vendor.example/insight',
  },
  environments: {
    staging: { quota: 'small' },
    prod: { quota: 'medium' },
  },

  services: {
    metabase: {
      runtime: image(),
      ports: { http: 3000 },
      calls: [
        // Needs the consent of robot-shop, which stands in its definition.
        'robot-shop/mysql',
        external('insight-database', {
          host: 'db.vendor.example',
          port: 5432,
          protocol: 'postgres',
          addresses: ['192.0.2.10/32', '192.0.2.11/32'],
        }),
      ],
      expose: { host: 'insight', gateway: 'internal' },
      env: {
        JAVA_OPTS: '-XX:MaxRAMPercentage=75.0',
        MB_DB_DBNAME: 'insight',
        MB_DB_HOST: 'db.vendor.example',
        MB_DB_PORT: '5432',
        MB_DB_TYPE: 'postgres',
        MB_PLUGINS_DIR: '/plugins',
      },
      secrets: [
        { name: 'insight-database', env: { MB_DB_USER: 'username', MB_DB_PASS: 'password' } },
        { name: 'metabase', env: { MB_ENCRYPTION_SECRET_KEY: 'encryption-key' } },
      ],
      // Drivers are unpacked at every start.
      volumes: { plugins: scratch('/plugins', { size: '1Gi' }), tmp: scratch('/tmp', { size: '512Mi' }) },
      // The user that the image's own start script would change to.
      security: { user: 2000 },
      resources: { cpu: '500m', memory: '2Gi' },
      health: { ready: '/api/health', live: '/api/health', start: '600s' },
      in: {
        staging: {
          volumes: {
            reports: nfs('//nas-office.acme.example/reports', { mount: '/reports', readOnly: true }),
          },
        },
        prod: {
          scale: 2,
          volumes: {
            reports: smb('//nas.acme.example/reports', {
              mount: '/reports',
              credentials: 'nas',
              readOnly: true,
            }),
          },
        },
      },
    },
  },
});
