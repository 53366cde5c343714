import { defineProject, external, image, nfs, scratch, smb, webhook } from 'meshwright';

const database = external('insight-database', {
  host: 'db.vendor.example',
  port: 5432,
  protocol: 'postgres',
  addresses: ['192.0.2.10/32', '192.0.2.11/32'],
});

const databaseSettings = {
  MB_DB_DBNAME: 'insight',
  MB_DB_HOST: 'db.vendor.example',
  MB_DB_PORT: '5432',
  MB_DB_TYPE: 'postgres',
  MB_PLUGINS_DIR: '/plugins',
};

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
  // The vendor's own desk opens a case for what is urgent; the rest comes by mail.
  receivers: { desk: webhook({ host: 'desk.vendor.example', secret: 'desk' }) },
  notify: { page: ['desk'] },

  // Docker Hub lets those who sign in pull more often.
  defaults: { pullSecrets: ['docker-hub'] },

  services: {
    metabase: {
      runtime: image(),
      ports: { http: 3000 },
      calls: [
        // Needs the consent of robot-shop, which stands in its definition.
        'robot-shop/mysql',
        database,
      ],
      expose: { host: 'insight', gateway: 'internal' },
      env: { ...databaseSettings, JAVA_OPTS: '-XX:MaxRAMPercentage=75.0' },
      secrets: [
        { name: 'insight-database', env: { MB_DB_USER: 'username', MB_DB_PASS: 'password' } },
        { name: 'metabase', env: { MB_ENCRYPTION_SECRET_KEY: 'encryption-key' } },
        // The authority that signed the certificate of the database, from the vendor's own vault.
        { name: 'insight-authority', from: 'csi', mount: '/etc/insight/authority' },
      ],
      // Drivers are unpacked at every start.
      volumes: { plugins: scratch('/plugins', { size: '1Gi' }), tmp: scratch('/tmp', { size: '512Mi' }) },
      // The user that the image's own start script would change to.
      security: { user: 2000 },
      resources: { cpu: '500m', memory: '2Gi' },
      health: { ready: '/api/health', live: '/api/health', start: '600s' },
      // A report that is being made is finished.
      shutdown: { grace: '60s' },
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

    // Once before each release, and not by both pods of it at once. Only this user may change tables.
    'metabase-schema': {
      runtime: image(),
      job: { before: 'metabase', deadline: '30m', retries: 1 },
      command: ['java', '-jar', '/app/metabase.jar', 'migrate', 'up'],
      calls: [database],
      env: databaseSettings,
      secrets: [{ name: 'insight-database-owner', env: { MB_DB_USER: 'username', MB_DB_PASS: 'password' } }],
      volumes: { plugins: scratch('/plugins', { size: '1Gi' }), tmp: scratch('/tmp') },
      security: { user: 2000 },
      resources: { cpu: '500m', memory: '1Gi' },
    },
  },
});
