import type { CertificateSpec } from '@cdk8s/cert-manager';
import type { ExternalSecretSpec } from '@cdk8s/external-secrets';
import type {
  GatewaySpec as ApiGatewaySpec,
  GRPCRouteSpec,
  HTTPRouteSpec,
  TLSRouteSpec,
} from '@cdk8s/gateway-api';
import type {
  AuthorizationPolicySpec,
  DestinationRuleSpec,
  GatewaySpec,
  PeerAuthenticationSpec,
  RequestAuthenticationSpec,
  ServiceEntrySpec,
  SidecarSpec,
  TelemetrySpec,
  VirtualServiceSpec,
} from '@cdk8s/istio';
import type {
  CronJobSpec,
  DaemonSetSpec,
  DeploymentSpec,
  HorizontalPodAutoscalerSpec,
  IngressSpec,
  JobSpec,
  NamespaceSpec,
  NetworkPolicySpec,
  PersistentVolumeClaimSpec,
  PodDisruptionBudgetSpec,
  ResourceQuotaSpec,
  ServiceSpec,
  StatefulSetSpec,
} from '@cdk8s/kubernetes';

/** Types of `spec` that rules get without naming them; of any other kind it is `unknown`. */
export interface RuleKinds {
  /** Of Kubernetes. */
  readonly '/Namespace': NamespaceSpec;
  /** Of Kubernetes. */
  readonly '/PersistentVolumeClaim': PersistentVolumeClaimSpec;
  /** Of Kubernetes. */
  readonly '/ResourceQuota': ResourceQuotaSpec;
  /** Of Kubernetes. */
  readonly '/Service': ServiceSpec;
  /** Of Kubernetes. */
  readonly 'apps/DaemonSet': DaemonSetSpec;
  /** Of Kubernetes. */
  readonly 'apps/Deployment': DeploymentSpec;
  /** Of Kubernetes. */
  readonly 'apps/StatefulSet': StatefulSetSpec;
  /** Of Kubernetes. */
  readonly 'autoscaling/HorizontalPodAutoscaler': HorizontalPodAutoscalerSpec;
  /** Of Kubernetes. */
  readonly 'batch/CronJob': CronJobSpec;
  /** Of Kubernetes. */
  readonly 'batch/Job': JobSpec;
  /** Of Kubernetes. */
  readonly 'networking.k8s.io/Ingress': IngressSpec;
  /** Of Kubernetes. */
  readonly 'networking.k8s.io/NetworkPolicy': NetworkPolicySpec;
  /** Of Kubernetes. */
  readonly 'policy/PodDisruptionBudget': PodDisruptionBudgetSpec;
  /** Of Istio. */
  readonly 'networking.istio.io/DestinationRule': DestinationRuleSpec;
  /** Of Istio. */
  readonly 'networking.istio.io/Gateway': GatewaySpec;
  /** Of Istio. */
  readonly 'networking.istio.io/ServiceEntry': ServiceEntrySpec;
  /** Of Istio. */
  readonly 'networking.istio.io/Sidecar': SidecarSpec;
  /** Of Istio. */
  readonly 'networking.istio.io/VirtualService': VirtualServiceSpec;
  /** Of Istio. */
  readonly 'security.istio.io/AuthorizationPolicy': AuthorizationPolicySpec;
  /** Of Istio. */
  readonly 'security.istio.io/PeerAuthentication': PeerAuthenticationSpec;
  /** Of Istio. */
  readonly 'security.istio.io/RequestAuthentication': RequestAuthenticationSpec;
  /** Of Istio. */
  readonly 'telemetry.istio.io/Telemetry': TelemetrySpec;
  /** Of the Gateway API. */
  readonly 'gateway.networking.k8s.io/Gateway': ApiGatewaySpec;
  /** Of the Gateway API. */
  readonly 'gateway.networking.k8s.io/GRPCRoute': GRPCRouteSpec;
  /** Of the Gateway API. */
  readonly 'gateway.networking.k8s.io/HTTPRoute': HTTPRouteSpec;
  /** Of the Gateway API. */
  readonly 'gateway.networking.k8s.io/TLSRoute': TLSRouteSpec;
  /** Of cert-manager. */
  readonly 'cert-manager.io/Certificate': CertificateSpec;
  /** Of External Secrets. */
  readonly 'external-secrets.io/ExternalSecret': ExternalSecretSpec;
}
