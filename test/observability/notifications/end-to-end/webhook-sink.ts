import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Alertmanager posts to a webhook, as far as a test reads it. */
export interface Notification {
  readonly path: string;
  readonly status: string;
  readonly alerts: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
  }[];
}

/** Takes what is posted to any path of the loopback, and keeps it. */
export async function webhookSink() {
  const received: Notification[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (text: Buffer) => (body += text.toString()));
    request.on('end', () => {
      received.push({ path: request.url ?? '', ...(JSON.parse(body) as Omit<Notification, 'path'>) });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Labels of the alerts that came to a path. */
    at: (path: string) =>
      received.filter((one) => one.path === path).flatMap(({ alerts }) => alerts.map(({ labels }) => labels)),
    received,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
