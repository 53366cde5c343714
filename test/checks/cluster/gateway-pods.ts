/** Pods of a gateway of Istio, with the label `istio: gateway`, as YAML. */
export const gatewayPods = (namespace = 'edge') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: ${namespace} }
spec:
  selector: { matchLabels: { istio: gateway } }
  template:
    metadata: { labels: { istio: gateway }, annotations: { inject.istio.io/templates: gateway } }
    spec: { containers: [{ name: istio-proxy, image: auto }] }
`;
