/**
 * The version in an image's tag, by which the operator decides on flags and spelling. Without one it takes the image
 * for the newest that it knows (https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusSpec).
 */
export function imageVersion(image: string): string | undefined {
  return /:(v?\d+\.\d+\.\d+)(?:[-@]|$)/.exec(image)?.[1];
}
