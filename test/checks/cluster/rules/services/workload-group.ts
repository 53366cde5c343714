/** A WorkloadGroup of machines, as YAML. */
export const workloadGroup = (name: string, { labels = '', account = 'orders' } = {}) => `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: ${name}, namespace: shop }
spec: { metadata: { labels: { ${labels} } }, template: { serviceAccount: ${account} } }
`;
