/** A Gateway of Istio for the pods of `gatewayPods`, as YAML. */
export const gateway = (
  servers: string,
  { name = 'public', namespace = 'edge', selector = '{ istio: gateway }' } = {},
) => `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: ${namespace} }
spec: { selector: ${selector}, servers: [${servers}] }
`;
