import { deployment } from '../../deployment';

/** A namespace in ambient mode, with pods that have no proxies. */
export const ambientShop = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/dataplane-mode: ambient } }
---
${deployment('orders')}
---
`;

/** Pods that are a gateway, installed by hand. */
export const gatewayPods = deployment('door', { container: 'args: [proxy, router]' });

/** A proxy that Istio makes for a Gateway of the Gateway API. */
export const madeGateway = (className: string, name = 'door') => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: shop }
spec: { gatewayClassName: ${className}, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
`;
