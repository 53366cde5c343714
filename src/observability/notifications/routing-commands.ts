import { routingTable } from './routing-table';
import type { Stack } from '../stack/stack';

/**
 * The routing table as commands of amtool, which lies in the image of Alertmanager. One a line, without a word that
 * a shell would read otherwise: each ends with 0 if the alert comes to its receiver.
 */
export function routingCommands(stack: Stack): string {
  return routingTable(stack)
    .map(({ name, labels, receiver }) => {
      const pairs = Object.entries(labels).map(([key, value]) => `${key}=${quoted(value)}`);
      return `# ${name}\namtool config routes test --config.file=alertmanager.yml --verify.receivers=${receiver} ${pairs.join(' ')}\n`;
    })
    .join('');
}

const quoted = (value: string): string =>
  /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
