/** Values by which Istio's ambient mode is asked for, each spelled once. */
export const ambient = {
  /** Of `istio.io/dataplane-mode`: ztunnel carries what pods send, and no proxy of their own. */
  mode: 'ambient',
  /** Of that label, and of `istio.io/use-waypoint`: what the namespace says does not hold here. */
  none: 'none',
  /** GatewayClass of proxies that look at requests there. */
  waypointClass: 'istio-waypoint',
} as const;
