import { metrics, type Family } from '../family';

/** The label that names an object of each kind, and what is said of it. */
export interface KubernetesState {
  readonly kind: string;
  readonly label: string;
  readonly families: readonly Family[];
}

const yesNo = 'status=true|false|unknown';

/** By resource, as `--resources` names them (https://github.com/kubernetes/kube-state-metrics/tree/main/docs/metrics). */
export const kubernetesState = (): Readonly<Record<string, KubernetesState>> => ({
  pods: { kind: 'Pod', label: 'pod', families: pods() },
  deployments: {
    kind: 'Deployment',
    label: 'deployment',
    families: [
      ...metrics(`kube_deployment_created kube_deployment_labels kube_deployment_metadata_generation
        kube_deployment_spec_paused kube_deployment_spec_replicas kube_deployment_status_observed_generation
        kube_deployment_status_replicas kube_deployment_status_replicas_available
        kube_deployment_status_replicas_ready kube_deployment_status_replicas_unavailable
        kube_deployment_status_replicas_updated`),
      ...metrics('kube_deployment_status_condition', `condition reason ${yesNo}`),
    ],
  },
  statefulsets: {
    kind: 'StatefulSet',
    label: 'statefulset',
    families: [
      ...metrics(`kube_statefulset_created kube_statefulset_labels kube_statefulset_metadata_generation
        kube_statefulset_replicas kube_statefulset_status_observed_generation kube_statefulset_status_replicas
        kube_statefulset_status_replicas_available kube_statefulset_status_replicas_current
        kube_statefulset_status_replicas_ready kube_statefulset_status_replicas_updated`),
      ...metrics(
        'kube_statefulset_status_current_revision kube_statefulset_status_update_revision',
        'revision',
      ),
    ],
  },
  daemonsets: {
    kind: 'DaemonSet',
    label: 'daemonset',
    families: metrics(`kube_daemonset_created kube_daemonset_labels kube_daemonset_metadata_generation
      kube_daemonset_status_current_number_scheduled kube_daemonset_status_desired_number_scheduled
      kube_daemonset_status_number_available kube_daemonset_status_number_misscheduled
      kube_daemonset_status_number_ready kube_daemonset_status_number_unavailable
      kube_daemonset_status_observed_generation kube_daemonset_status_updated_number_scheduled`),
  },
  jobs: {
    kind: 'Job',
    label: 'job_name',
    families: [
      ...metrics(`kube_job_created kube_job_info kube_job_labels kube_job_spec_completions
        kube_job_spec_parallelism kube_job_spec_active_deadline_seconds kube_job_status_active
        kube_job_status_succeeded kube_job_status_start_time kube_job_status_completion_time`),
      ...metrics('kube_job_status_failed', 'reason'),
      ...metrics('kube_job_complete kube_job_failed', 'condition=true|false|unknown'),
      ...metrics('kube_job_owner', 'owner_kind owner_name owner_is_controller'),
    ],
  },
  cronjobs: {
    kind: 'CronJob',
    label: 'cronjob',
    families: [
      ...metrics(`kube_cronjob_created kube_cronjob_labels kube_cronjob_next_schedule_time
        kube_cronjob_spec_suspend kube_cronjob_spec_starting_deadline_seconds kube_cronjob_status_active
        kube_cronjob_status_last_schedule_time kube_cronjob_status_last_successful_time`),
      ...metrics('kube_cronjob_info', 'schedule concurrency_policy timezone'),
    ],
  },
  horizontalpodautoscalers: {
    kind: 'HorizontalPodAutoscaler',
    label: 'horizontalpodautoscaler',
    families: [
      ...metrics(`kube_horizontalpodautoscaler_created kube_horizontalpodautoscaler_labels
        kube_horizontalpodautoscaler_metadata_generation kube_horizontalpodautoscaler_spec_max_replicas
        kube_horizontalpodautoscaler_spec_min_replicas kube_horizontalpodautoscaler_status_current_replicas
        kube_horizontalpodautoscaler_status_desired_replicas`),
      ...metrics(
        'kube_horizontalpodautoscaler_info',
        'scaletargetref_api_version scaletargetref_kind scaletargetref_name',
      ),
      ...metrics(
        'kube_horizontalpodautoscaler_spec_target_metric kube_horizontalpodautoscaler_status_target_metric',
        'metric_name metric_target_type',
      ),
      ...metrics(
        'kube_horizontalpodautoscaler_status_condition',
        `condition=AbleToScale|ScalingActive|ScalingLimited ${yesNo}`,
      ),
    ],
  },
  resourcequotas: {
    kind: 'ResourceQuota',
    label: 'resourcequota',
    families: [
      ...metrics('kube_resourcequota', 'resource type=hard|used'),
      ...metrics('kube_resourcequota_created'),
    ],
  },
  persistentvolumeclaims: {
    kind: 'PersistentVolumeClaim',
    label: 'persistentvolumeclaim',
    families: [
      ...metrics('kube_persistentvolumeclaim_info', 'storageclass volumename volumemode'),
      ...metrics('kube_persistentvolumeclaim_status_phase', 'phase=Bound|Lost|Pending'),
      ...metrics(
        'kube_persistentvolumeclaim_resource_requests_storage_bytes kube_persistentvolumeclaim_labels',
      ),
    ],
  },
  poddisruptionbudgets: {
    kind: 'PodDisruptionBudget',
    label: 'poddisruptionbudget',
    families: metrics(`kube_poddisruptionbudget_created kube_poddisruptionbudget_status_current_healthy
      kube_poddisruptionbudget_status_desired_healthy kube_poddisruptionbudget_status_expected_pods
      kube_poddisruptionbudget_status_observed_generation kube_poddisruptionbudget_status_pod_disruptions_allowed`),
  },
  namespaces: {
    kind: 'Namespace',
    label: 'namespace',
    families: [
      ...metrics('kube_namespace_created kube_namespace_labels'),
      ...metrics('kube_namespace_status_phase', 'phase=Active|Terminating'),
    ],
  },
  nodes: {
    kind: 'Node',
    label: 'node',
    families: [
      ...metrics('kube_node_created kube_node_labels kube_node_spec_unschedulable'),
      ...metrics('kube_node_status_allocatable kube_node_status_capacity', 'resource unit'),
      ...metrics('kube_node_status_condition', `condition ${yesNo}`),
      ...metrics('kube_node_info', 'kernel_version os_image kubelet_version internal_ip system_uuid'),
    ],
  },
});

const pods = (): readonly Family[] => [
  ...metrics(
    'kube_pod_info',
    'uid host_ip pod_ip node created_by_kind created_by_name priority_class host_network',
  ),
  ...metrics('kube_pod_labels kube_pod_created kube_pod_start_time kube_pod_completion_time', 'uid'),
  ...metrics('kube_pod_owner', 'uid owner_kind owner_name owner_is_controller'),
  ...metrics('kube_pod_status_phase', 'uid phase=Pending|Running|Succeeded|Failed|Unknown'),
  ...metrics('kube_pod_status_ready kube_pod_status_scheduled', 'uid condition=true|false|unknown'),
  ...metrics('kube_pod_status_reason', 'uid reason'),
  ...metrics('kube_pod_container_info', 'uid container image image_id image_spec container_id'),
  ...metrics(
    `kube_pod_container_status_ready kube_pod_container_status_restarts_total kube_pod_container_status_running
     kube_pod_container_status_terminated kube_pod_container_status_waiting
     kube_pod_container_status_last_terminated_exitcode kube_pod_container_state_started
     kube_pod_init_container_status_restarts_total kube_pod_init_container_status_ready
     kube_pod_init_container_status_waiting`,
    'uid container',
  ),
  ...metrics(
    `kube_pod_container_status_waiting_reason kube_pod_container_status_terminated_reason
     kube_pod_container_status_last_terminated_reason kube_pod_init_container_status_waiting_reason`,
    'uid container reason',
  ),
  ...metrics(
    'kube_pod_container_resource_requests kube_pod_container_resource_limits',
    'uid container node resource unit',
  ),
];
