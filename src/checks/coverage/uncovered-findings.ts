import type { upstreamFindings } from './upstream-findings';

/**
 * Why no rule looks for a finding of another tool. `is not in what is rendered` holds for what definitions and their
 * constructs make; in manifests of others the finding may be, and is not looked for.
 */
type Reason =
  | 'needs a live cluster'
  | 'is covered by schemas'
  | 'cannot be in manifests'
  | 'is no fault today'
  | 'is not in what is rendered';

/** Findings of other tools that no rule looks for, and why. */
export const uncoveredFindings: Readonly<Partial<Record<keyof typeof upstreamFindings, Reason>>> = {
  IST0001: 'cannot be in manifests',
  // Kinds that are gone are unknown kinds; the fields are in no construct.
  IST0002: 'is not in what is rendered',
  // Each namespace says which revision its pods get.
  IST0102: 'is not in what is rendered',
  IST0103: 'needs a live cluster',
  IST0126: 'needs a live cluster',
  // Without a certificate authority a proxy goes by those of its operating system.
  IST0128: 'is no fault today',
  IST0129: 'is no fault today',
  IST0135: 'is not in what is rendered',
  // Nearly all annotations for proxies are.
  IST0136: 'is no fault today',
  IST0139: 'needs a live cluster',
  IST0141: 'needs a live cluster',
  IST0142: 'needs a live cluster',
  IST0143: 'needs a live cluster',
  // Gateways alone get their image so, and carry the label that injects it.
  IST0146: 'is not in what is rendered',
  IST0147: 'is not in what is rendered',
  IST0148: 'needs a live cluster',
  IST0156: 'needs a live cluster',
  // Access logs name their provider.
  IST0157: 'is not in what is rendered',
  IST0158: 'needs a live cluster',
  IST0161: 'needs a live cluster',
  IST0163: 'needs a live cluster',
  IST0164: 'needs a live cluster',
  // Pods of gateways are Meshwright's own, so that selectors reach them.
  IST0166: 'is not in what is rendered',
  IST0168: 'needs a live cluster',
  IST0169: 'needs a live cluster',
  IST0170: 'needs a live cluster',
  IST0171: 'needs a live cluster',
  IST0172: 'needs a live cluster',
  IST0175: 'needs a live cluster',
  IST0176: 'needs a live cluster',
  KIA0005: 'needs a live cluster',
  KIA0101: 'needs a live cluster',
  // Hosts in policies are those that definitions expose; Sidecars say what they let out.
  KIA0104: 'is not in what is rendered',
  KIA0107: 'needs a live cluster',
  // Proxies of gateways and of namespaces that are not ambient go by it all the same, wherever it lies.
  KIA0210: 'is no fault today',
  KIA0211: 'is no fault today',
  KIA0212: 'is no fault today',
  KIA1109: 'is no fault today',
  KIA1113: 'is no fault today',
  KIA1114: 'is no fault today',
  // Without a target it holds for every proxy of its namespace, waypoints among them.
  KIA1112: 'is no fault today',
  KIA1117: 'is no fault today',
  // A waypoint also looks at what callers of other, ambient namespaces send.
  KIA1312: 'is no fault today',
  // ServiceEntries list their own endpoints.
  KIA1201: 'is not in what is rendered',
  // Every namespace denies what no policy allows.
  KIA1301: 'is not in what is rendered',
  // Each gateway has pods and an address of its own.
  KIA1501: 'is not in what is rendered',
  KIA1503: 'is covered by schemas',
  KIA1504: 'needs a live cluster',
  KIA1601: 'needs a live cluster',
  GWAPI: 'needs a live cluster',
};
