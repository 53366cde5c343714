import { metrics, type Family } from '../family';

/** Of containers (https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md); the pods are on the rows. */
export const cadvisor = (): readonly Family[] => [
  ...metrics(
    `container_cpu_usage_seconds_total container_cpu_user_seconds_total container_cpu_system_seconds_total
     container_cpu_cfs_periods_total container_cpu_cfs_throttled_periods_total
     container_cpu_cfs_throttled_seconds_total container_memory_working_set_bytes container_memory_rss
     container_memory_usage_bytes container_memory_cache container_memory_failcnt container_memory_swap
     container_oom_events_total container_spec_memory_limit_bytes container_spec_cpu_quota
     container_spec_cpu_period container_spec_cpu_shares container_last_seen container_start_time_seconds
     container_processes container_threads container_file_descriptors`,
    'id image name cpu',
  ),
  ...metrics(
    `container_fs_usage_bytes container_fs_limit_bytes container_fs_reads_bytes_total
     container_fs_writes_bytes_total container_fs_reads_total container_fs_writes_total`,
    'id image name device',
  ),
  ...metrics(
    `container_network_receive_bytes_total container_network_transmit_bytes_total
     container_network_receive_packets_dropped_total container_network_transmit_packets_dropped_total
     container_network_receive_errors_total container_network_transmit_errors_total
     container_network_receive_packets_total container_network_transmit_packets_total`,
    'id image name interface',
  ),
];

/** Of volumes (https://kubernetes.io/docs/reference/instrumentation/metrics/). */
export const volumeStatistics = (): readonly Family[] =>
  metrics(
    `kubelet_volume_stats_available_bytes kubelet_volume_stats_capacity_bytes kubelet_volume_stats_used_bytes
     kubelet_volume_stats_inodes kubelet_volume_stats_inodes_free kubelet_volume_stats_inodes_used`,
    'persistentvolumeclaim',
  );

/** Of the kubelet itself. */
export const kubelet = (): readonly Family[] =>
  metrics(
    'kubelet_running_pods kubelet_running_containers kubelet_node_name kubelet_evictions',
    'node container_state',
  );
