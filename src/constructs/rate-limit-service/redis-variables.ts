import type { Container } from '@cdk8s/kubernetes';
import { names } from '../../conventions/names';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import type { CountingStore } from '../../model/counting-store';

const { namespace, redis, redisPort, redisPassword } = rateLimitNames;

/** How the counting service finds its Redis. */
export function redisVariables(store: CountingStore): NonNullable<Container['env']> {
  const type = { name: 'REDIS_SOCKET_TYPE', value: 'tcp' };
  if (store.kind === 'own') {
    return [type, { name: 'REDIS_URL', value: `${names.host(redis, namespace)}:${redisPort}` }];
  }
  return [
    type,
    { name: 'REDIS_URL', value: `${store.host}:${store.port}` },
    ...(store.tls ? [{ name: 'REDIS_TLS', value: 'true' }] : []),
    ...(store.password === undefined
      ? []
      : [
          {
            name: 'REDIS_AUTH',
            valueFrom: { secretKeyRef: { name: redisPassword, key: 'password' } },
          },
        ]),
  ];
}
