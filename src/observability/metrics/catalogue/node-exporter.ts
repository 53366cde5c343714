import { metrics, type Family } from '../family';

/** https://github.com/prometheus/node_exporter#collectors */
export const nodeExporter = (): readonly Family[] => [
  ...metrics('node_cpu_seconds_total', 'cpu mode=idle|iowait|irq|nice|softirq|steal|system|user'),
  ...metrics(`node_load1 node_load5 node_load15 node_boot_time_seconds node_time_seconds node_context_switches_total
    node_memory_MemTotal_bytes node_memory_MemFree_bytes node_memory_MemAvailable_bytes node_memory_Buffers_bytes
    node_memory_Cached_bytes node_memory_SwapTotal_bytes node_memory_SwapFree_bytes node_filefd_allocated
    node_filefd_maximum node_nf_conntrack_entries node_nf_conntrack_entries_limit node_timex_sync_status
    node_timex_offset_seconds node_timex_maxerror_seconds node_vmstat_oom_kill node_vmstat_pgmajfault
    node_pressure_cpu_waiting_seconds_total node_pressure_memory_waiting_seconds_total
    node_pressure_memory_stalled_seconds_total node_pressure_io_waiting_seconds_total
    node_pressure_io_stalled_seconds_total`),
  ...metrics(
    `node_filesystem_avail_bytes node_filesystem_size_bytes node_filesystem_free_bytes node_filesystem_files
     node_filesystem_files_free node_filesystem_readonly node_filesystem_device_error`,
    'device fstype mountpoint',
  ),
  ...metrics(
    `node_disk_io_time_seconds_total node_disk_read_bytes_total node_disk_written_bytes_total
     node_disk_reads_completed_total node_disk_writes_completed_total node_network_receive_bytes_total
     node_network_transmit_bytes_total node_network_receive_drop_total node_network_transmit_drop_total
     node_network_receive_errs_total node_network_transmit_errs_total node_network_up`,
    'device',
  ),
  ...metrics('node_uname_info', 'nodename release sysname version machine domainname'),
];
