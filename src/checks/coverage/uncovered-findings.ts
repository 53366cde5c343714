import type { upstreamFindings } from './upstream-findings';

/** Why no rule looks for a finding of another tool. */
type Reason =
  | 'needs a live cluster'
  | 'is covered by schemas'
  | 'cannot be in manifests'
  | 'is no fault today';

/** Findings of other tools that no rule looks for, and why. */
export const uncoveredFindings: Readonly<Partial<Record<keyof typeof upstreamFindings, Reason>>> = {
  IST0001: 'cannot be in manifests',
  IST0103: 'needs a live cluster',
  IST0126: 'needs a live cluster',
  // Without a certificate authority a proxy goes by those of its operating system.
  IST0128: 'is no fault today',
  IST0129: 'is no fault today',
  // Nearly all annotations for proxies are.
  IST0136: 'is no fault today',
  IST0139: 'needs a live cluster',
  IST0141: 'needs a live cluster',
  IST0142: 'needs a live cluster',
  IST0143: 'needs a live cluster',
  IST0148: 'needs a live cluster',
  IST0156: 'needs a live cluster',
  // The provider of access logs that name none stands in the settings of istiod.
  IST0157: 'needs a live cluster',
  IST0158: 'needs a live cluster',
  IST0161: 'needs a live cluster',
  IST0163: 'needs a live cluster',
  IST0164: 'needs a live cluster',
  IST0168: 'needs a live cluster',
  IST0169: 'needs a live cluster',
  IST0170: 'needs a live cluster',
  IST0171: 'needs a live cluster',
  IST0172: 'needs a live cluster',
  IST0175: 'needs a live cluster',
  IST0176: 'needs a live cluster',
  // A namespace that no manifest shows may be there, also where one that they show is called nearly the same.
  KIA0005: 'needs a live cluster',
  KIA0101: 'needs a live cluster',
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
  // Addresses of a ServiceEntry are what callers see, those of its WorkloadEntries where they get.
  KIA1201: 'is no fault today',
  // Each gateway has pods and an address of its own, unless it asks for one that is taken, which a rule looks for.
  KIA1501: 'is no fault today',
  KIA1503: 'is covered by schemas',
  KIA1504: 'needs a live cluster',
  KIA1601: 'needs a live cluster',
  GWAPI: 'needs a live cluster',
};
