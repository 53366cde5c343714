import type { ServiceSettings } from '../../../definition/service-definition';

/**
 * What the image's configuration writes to, and its user
 * (https://github.com/nginx/docker-nginx#running-nginx-in-read-only-mode).
 */
export const nginxSizes: ServiceSettings = {
  security: { user: 101 },
  volumes: {
    'nginx-cache': { volume: 'scratch', mount: '/var/cache/nginx', size: '256Mi' },
    'nginx-run': { volume: 'scratch', mount: '/run', size: '16Mi' },
  },
};
