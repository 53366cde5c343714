const exponents = ['', 'K', 'M', 'G', 'T', 'P', 'E'];

/**
 * Bytes of a size as Kubernetes writes it (`50Gi`, or `50G` in powers of ten) or as Prometheus does (`40GB`, which
 * it means in powers of two: https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects).
 */
export function parseByteSize(text: string): number {
  const [, digits, prefix, suffix] = /^(\d+(?:\.\d+)?)([KkMGTPE]?)([iB]?)$/.exec(text) ?? [];
  if (digits === undefined || prefix === undefined) {
    throw new Error(`${text} is not a size such as 50Gi or 40GB`);
  }
  return Number(digits) * (suffix === '' ? 1000 : 1024) ** exponents.indexOf(prefix.toUpperCase());
}
