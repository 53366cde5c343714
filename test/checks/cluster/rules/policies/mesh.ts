/** Pods of the mesh, `orders` and `web`, with accounts of their own. */
export const mesh = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: orders
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: web
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
---
`;
