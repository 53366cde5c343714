import { defineProject, disk, image, java, nfs, scratch, smb } from 'meshwright';

/** A database on fast disks, and a file share that each cluster mounts in its own way. */
export default defineProject({
  title: 'Storage',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    database: {
      runtime: image(),
      ports: { postgres: 5432 },
      volumes: {
        data: disk('/var/lib/postgresql/data', '20Gi', { class: 'nvme' }),
        run: scratch('/var/run/postgresql'),
      },
      security: { user: 999 },
    },
    invoices: {
      runtime: java(21),
      ports: { http: 8080 },
      security: { user: 1000 },
      in: {
        dev: { volumes: { archive: nfs('//nas-office.acme.example/invoices', { mount: '/archive' }) } },
        prod: {
          // Credentials of this project and environment: storage/prod/nas in the store.
          volumes: {
            archive: smb('//nas.acme.example/invoices', { mount: '/archive', credentials: 'nas' }),
            scans: smb('//nas.acme.example/scans', {
              mount: '/scans',
              credentials: 'nas',
              readOnly: true,
            }),
          },
        },
      },
    },
  },
});
