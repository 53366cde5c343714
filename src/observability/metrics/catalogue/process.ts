import { metrics, type Family } from '../family';

/** What client libraries say of their process (https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics). */
export const process = (): readonly Family[] =>
  metrics(`process_cpu_seconds_total process_open_fds process_max_fds process_virtual_memory_bytes
    process_virtual_memory_max_bytes process_resident_memory_bytes process_start_time_seconds
    process_network_receive_bytes_total process_network_transmit_bytes_total`);
