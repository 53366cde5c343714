import { metrics, type Family } from '../family';
import { process } from './process';

/** prometheus_client (https://prometheus.github.io/client_python/collector/). */
export const python = (): readonly Family[] => [
  ...process(),
  ...metrics('python_info', 'implementation major minor patchlevel version'),
  ...metrics(
    'python_gc_objects_collected_total python_gc_objects_uncollectable_total python_gc_collections_total',
    'generation=0|1|2',
  ),
];
