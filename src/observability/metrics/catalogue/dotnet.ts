import { histograms, metrics, type Family } from '../family';
import { process } from './process';

/** prometheus-net with ASP.NET Core's middleware (https://github.com/prometheus-net/prometheus-net). */
export const dotnet = (): readonly Family[] => [
  ...process(),
  ...metrics(`process_private_memory_bytes process_working_set_bytes process_num_threads process_open_handles
    dotnet_total_memory_bytes`),
  ...metrics('dotnet_collection_count_total', 'generation'),
  ...metrics('http_requests_received_total', 'code method controller action endpoint page'),
  ...metrics('http_requests_in_progress', 'method controller action endpoint page'),
  ...histograms('http_request_duration_seconds', 'code method controller action endpoint page'),
];
