/** A Deployment with the label `app` of its name, as YAML. */
export const deployment = (
  name: string,
  { pod = '', container = '', more = '', namespace = 'shop' } = {},
) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  ${more}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { ${pod} containers: [{ name: app, ${container} }] }
`;
