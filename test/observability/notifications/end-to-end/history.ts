import type { Pod } from './mesh-pod';
import { counters, series } from './mesh-pod';

/**
 * What Prometheus would have scraped of these pods from `birth` to `end`, every 15 seconds, in the text of
 * OpenMetrics: `target` gives the labels of a pod's series, which must be those of the live scrape.
 */
export function history(
  pods: readonly Pod[],
  birth: number,
  end: number,
  target: (pod: Pod) => Readonly<Record<string, string>>,
): string {
  const lines: string[] = [];
  // A family stands together, or the format is broken; one is enough for what is asked of the past.
  lines.push('# TYPE istio_requests counter');
  for (const pod of pods) {
    const own = target(pod);
    for (const index of counters(pod, 0).keys()) {
      for (let time = birth; time <= end; time += 15) {
        const one = counters(pod, time - birth)[index];
        if (one?.name !== 'istio_requests_total') continue;
        lines.push(`${series(one.name, { ...own, ...one.labels })} ${one.value} ${time}`);
      }
    }
  }
  return `${lines.join('\n')}\n# EOF\n`;
}
