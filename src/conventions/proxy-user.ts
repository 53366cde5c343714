/**
 * User and group id of Istio's proxy. What another process with either of them sends is not redirected, so that
 * it leaves the pod without mTLS (https://istio.io/latest/docs/ops/deployment/application-requirements/).
 */
export const proxyUser = 1337;
