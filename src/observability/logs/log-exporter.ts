import type { LogStore } from '../../model/log-store';

/** Where the Secret of the log store is mounted. */
export const logStorePath = '/etc/log-store';

/** Where a collector of logs keeps what must outlive it. */
export const keptPath = '/var/lib/collector';

/** Extension that keeps it (https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage). */
export const kept = {
  name: 'file_storage',
  // On the volume as well: the rest of the file system is read only.
  config: {
    directory: keptPath,
    create_directory: false,
    timeout: '5s',
    compaction: { on_start: true, directory: keptPath, cleanup_on_start: true },
  },
} as const;

/**
 * Sends to Elasticsearch, each line to the data stream that its attributes `data_stream.…` name, as the document that
 * its body is (https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter).
 * What cannot be sent waits on the disk.
 */
export function logExporter({ hosts, privateAuthority }: LogStore): unknown {
  return {
    endpoints: hosts.map(({ host, port }) => `https://${host}:${port}`),
    user: '${env:LOG_STORE_USER}',
    password: '${env:LOG_STORE_PASSWORD}',
    ...(privateAuthority ? { tls: { ca_file: `${logStorePath}/ca` } } : {}),
    mapping: { mode: 'bodymap' },
    sending_queue: { enabled: true, storage: kept.name, queue_size: 10_000 },
    retry: { enabled: true, max_retries: 10, max_interval: '1m' },
  };
}
