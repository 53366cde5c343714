import { isIPv4, isIPv6 } from 'node:net';
import { isCidr } from '@cdk8s/strict';

/** What a value has to be, and in words. */
interface Form {
  readonly fits: (value: string) => boolean;
  readonly words: string;
}

const isPort = (text: string): boolean => /^\s*\d+\s*$/.test(text) && Number(text) <= 65_535;
const listed = (text: string, test: (one: string) => boolean): boolean =>
  text.trim() === '' || text.split(',').every(test);
const isRange = (text: string): boolean =>
  isCidr(text) && (isIPv4(text.replace(/\/.*/, '')) || isIPv6(text.replace(/\/.*/, '')));

const ports: Form = { fits: (text) => listed(text, isPort), words: 'port numbers joined by commas' };
const allPorts: Form = {
  fits: (text) => text === '*' || ports.fits(text),
  words: '*, or port numbers joined by commas',
};
const ranges: Form = {
  fits: (text) => text === '' || text.split(',').every(isRange),
  words: 'ranges such as 10.0.0.0/8, joined by commas without blanks',
};
const allRanges: Form = {
  fits: (text) => text === '*' || ranges.fits(text),
  words: `*, or ${ranges.words}`,
};
const count: Form = {
  fits: (text) => /^\d+$/.test(text) && Number(text) < 2 ** 32,
  words: 'a number that is not negative',
};
const truth: Form = {
  fits: (text) => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text),
  words: 'true or false',
};

/**
 * Annotations of pods whose value the injection reads, as `pkg/kube/inject` of Istio does: of any other value it makes no
 * pod.
 */
export const podAnnotationForms: ReadonlyMap<string, Form> = new Map([
  [
    'sidecar.istio.io/interceptionMode',
    { fits: (text) => /^(?:REDIRECT|TPROXY|NONE)$/.test(text), words: 'REDIRECT, TPROXY or NONE' },
  ],
  ['status.sidecar.istio.io/port', { fits: isPort, words: 'a port number' }],
  ['readiness.status.sidecar.istio.io/initialDelaySeconds', count],
  ['readiness.status.sidecar.istio.io/periodSeconds', count],
  ['readiness.status.sidecar.istio.io/failureThreshold', count],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', allRanges],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', ranges],
  ['traffic.sidecar.istio.io/includeInboundPorts', allPorts],
  ['traffic.sidecar.istio.io/excludeInboundPorts', ports],
  ['traffic.sidecar.istio.io/excludeOutboundPorts', ports],
  ['prometheus.istio.io/merge-metrics', truth],
]);

/** Other annotations of pods that Istio reads (https://istio.io/latest/docs/reference/config/annotations/). */
const others = [
  'ambient.istio.io/bypass-inbound-capture',
  'ambient.istio.io/redirection',
  'inject.istio.io/templates',
  'istio.io/reroute-virtual-interfaces',
  'proxy.istio.io/config',
  'proxy.istio.io/overrides',
  'readiness.status.sidecar.istio.io/applicationPorts',
  'sidecar.istio.io/agentLogLevel',
  'sidecar.istio.io/bootstrapOverride',
  'sidecar.istio.io/componentLogLevel',
  'sidecar.istio.io/controlPlaneAuthPolicy',
  'sidecar.istio.io/discoveryAddress',
  'sidecar.istio.io/enableCoreDump',
  'sidecar.istio.io/extraStatTags',
  'sidecar.istio.io/inject',
  'sidecar.istio.io/logLevel',
  'sidecar.istio.io/nativeSidecar',
  'sidecar.istio.io/proxyCPU',
  'sidecar.istio.io/proxyCPULimit',
  'sidecar.istio.io/proxyImage',
  'sidecar.istio.io/proxyImageType',
  'sidecar.istio.io/proxyMemory',
  'sidecar.istio.io/proxyMemoryLimit',
  'sidecar.istio.io/rewriteAppHTTPProbers',
  'sidecar.istio.io/statsCompression',
  'sidecar.istio.io/statsEvictionInterval',
  'sidecar.istio.io/statsHistogramBuckets',
  'sidecar.istio.io/statsInclusionPrefixes',
  'sidecar.istio.io/statsInclusionRegexps',
  'sidecar.istio.io/statsInclusionSuffixes',
  'sidecar.istio.io/status',
  'sidecar.istio.io/userVolume',
  'sidecar.istio.io/userVolumeMount',
  'traffic.sidecar.istio.io/excludeInterfaces',
  'traffic.sidecar.istio.io/includeOutboundPorts',
  'traffic.sidecar.istio.io/kubevirtInterfaces',
];

/** Every annotation of pods that Istio reads. */
export const knownPodAnnotations: ReadonlySet<string> = new Set([...podAnnotationForms.keys(), ...others]);
