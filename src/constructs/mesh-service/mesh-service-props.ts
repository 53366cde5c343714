import type { Cni, ClusterNetworks, SecretStore } from '../../model/platform';
import type { Service } from '../../model/service';

/**
 * What a `MeshService` is made of. A complete `Service` of the model can be spread into it. Defaults are those
 * of `serviceDefaults`. What is "rejected" makes the constructor throw.
 */
export interface MeshServiceProps {
  /** Namespace of everything here but persistent volumes, which have none. A `TenantNamespace`, or as strict. */
  readonly namespace: Service['namespace'];

  /**
   * Images, and the share of requests each gets. One without a name is an ordinary service; several with names
   * run side by side, each with a workload, and a scale, of its own. Rejected: none at all, a name twice,
   * several without names, weights that do not make 100 together.
   */
  readonly versions: Service['versions'];

  /**
   * Name of the Service, its ServiceAccount and nearly all else: a DNS label of at most 30 characters.
   *
   * @default - the id of the construct
   */
  readonly name?: Service['name'];

  /**
   * Entrypoint instead of the image's; empty for the image's own.
   *
   * @default []
   */
  readonly command?: Service['command'];

  /**
   * Arguments instead of the image's; empty for the image's own.
   *
   * @default []
   */
  readonly args?: Service['args'];

  /**
   * Ports it serves. `number` is what callers use; `target` is what the container listens on, on all
   * interfaces, and what policies name. Without ports it has no Service. Rejected: a name or a number twice.
   *
   * @default []
   */
  readonly ports?: Service['ports'];

  /**
   * Probes, on ports of the container, and the seconds that a start may take. Istio rewrites HTTP and TCP probes
   * so that strict mTLS does not fail them
   * (https://istio.io/latest/docs/ops/configuration/mesh/app-health-check/).
   *
   * @default - no probes, 120 seconds
   */
  readonly health?: Service['health'];

  /**
   * Requests and limits of the application's container, as Kubernetes quantities; the proxy has its own.
   *
   * @default - 100m CPU without a limit, 128Mi of memory and at most 256Mi
   */
  readonly resources?: Service['resources'];

  /**
   * Number of pods of each version: fixed where `min` equals `max`, else moved by the CPU use of the
   * application's container, in percent of its request. Rejected: `min` below 1 where `max` is above it, and
   * `min` above `max`.
   *
   * @default - one pod
   */
  readonly scale?: Service['scale'];

  /**
   * Seconds between leaving the endpoints and the termination signal, and between the signal and the kill.
   *
   * @default - 10 and 20 seconds
   */
  readonly shutdown?: Service['shutdown'];

  /**
   * User, group and capabilities of the container. Never root; the user is the image's own where none is given.
   * The group also owns the files of its volumes: without one, a user that is not root cannot write to a disk.
   * Of capabilities, the Pod Security level `restricted` takes NET_BIND_SERVICE only, spelled without `CAP_`.
   *
   * @default - the image's user, a root file system that is read only, no capabilities
   */
  readonly security?: Service['security'];

  /**
   * Environment variables: values, or keys of a secret listed in `secrets`.
   *
   * @default []
   */
  readonly env?: Service['env'];

  /**
   * Files by absolute path. A changed file replaces the pods: it is not changed under a running one.
   *
   * @default []
   */
  readonly files?: Service['files'];

  /**
   * Secrets of the company's store that External Secrets copies into the namespace.
   *
   * @default []
   */
  readonly secrets?: Service['secrets'];

  /**
   * Storage. One `disk` makes the workload a StatefulSet, whose pods keep their disks when it goes away; both
   * engines refuse to delete disks, shares, and what holds them.
   *
   * @default []
   */
  readonly volumes?: Service['volumes'];

  /**
   * Port of the container and path of its own metrics. The proxy merges them with its own
   * (https://istio.io/latest/docs/ops/integrations/prometheus/).
   *
   * @default - none: only the proxy's
   */
  readonly metrics?: Service['metrics'];

  /**
   * Timeout, retries and circuit breaker of everyone who calls it, gateways included. Timeout and retries hold
   * for HTTP-like ports only. Only requests that never reached the service are repeated.
   *
   * @default - no timeout, no retries, 1024 connections, pods ejected for 30s after 5 errors in a row
   */
  readonly resilience?: Service['resilience'];

  /**
   * Hosts and path prefixes on the gateways of the cluster. `/api` is `/api` and what is below it, not `/apis`.
   * Rejected: no paths, and a port that is not HTTP-like or not in `ports`.
   *
   * @default []
   */
  readonly exposures?: Service['exposures'];

  /**
   * Who may call it, and on which of its ports. Nobody else may.
   *
   * @default []
   */
  readonly callers?: Service['callers'];

  /**
   * What it calls inside the mesh, and on which ports of that service. The callee must name it a caller.
   *
   * @default []
   */
  readonly callees?: Service['callees'];

  /**
   * What it calls outside the mesh. The namespace must have a ServiceEntry for each.
   *
   * @default []
   */
  readonly externals?: Service['externals'];

  /**
   * Network plugin of the cluster. With `cilium` access to external systems is by DNS name; `calico` knows none,
   * so that it is by address, and a system without known addresses opens every address outside `networks`.
   *
   * @default 'calico'
   */
  readonly cni?: Cni;

  /**
   * Istio's root namespace, where every proxy finds its control plane.
   *
   * @default 'istio-system'
   */
  readonly rootNamespace?: string;

  /**
   * ClusterSecretStore that secrets come from, and how often they are read again, as a Go duration.
   *
   * @default - store `default`, every hour
   */
  readonly secretStore?: SecretStore;

  /**
   * Address ranges inside the cluster, which "any address outside" leaves out.
   *
   * @default - the private ranges of RFC 1918
   */
  readonly networks?: ClusterNetworks;

  /**
   * Project it is part of, for labels.
   *
   * @default - no label
   */
  readonly project?: string;

  /**
   * Environment it runs in, for labels.
   *
   * @default - no label
   */
  readonly environment?: string;

  /**
   * Team that owns it, for labels of objects. Pods do not carry it: a new owner must not restart them.
   *
   * @default - no label
   */
  readonly team?: string;
}
