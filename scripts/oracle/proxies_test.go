package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	gwv1 "sigs.k8s.io/gateway-api/apis/v1"

	networking "istio.io/api/networking/v1alpha3"
	"istio.io/istio/pilot/pkg/model"
	pilotxds "istio.io/istio/pilot/test/xds"
	"istio.io/istio/pilot/test/xdstest"
	"istio.io/istio/pkg/config"
	"istio.io/istio/pkg/config/schema/collections"
	kubelib "istio.io/istio/pkg/kube"
)

// TestProxies asks istiod's code what it would send to the proxy of every workload, and holds that against the
// rules that Envoy's API states, typed configurations inside of others included.
func TestProxies(t *testing.T) {
	for _, folder := range strings.Fields(os.Getenv("ORACLE_FOLDERS")) {
		t.Run(filepath.Base(filepath.Dir(folder))+"/"+filepath.Base(folder), func(t *testing.T) { judgeCluster(t, folder) })
	}
}

func judgeCluster(t *testing.T, folder string) {
	files, err := yamlFiles(folder, []string{"_delivery"})
	fatal(t, err)
	objects, err := readObjects(files)
	fatal(t, err)
	decoder := serializer.NewCodecFactory(kubelib.IstioScheme).UniversalDeserializer()
	decode := func(content any) runtime.Object {
		text, err := json.Marshal(content)
		fatal(t, err)
		decoded, _, err := decoder.Decode(text, nil, nil)
		fatal(t, err)
		return decoded
	}
	var configs []config.Config
	kube := []runtime.Object{&gwv1.GatewayClass{ObjectMeta: metav1.ObjectMeta{Name: "istio"},
		Spec: gwv1.GatewayClassSpec{ControllerName: "istio.io/gateway-controller"}}}
	var pods []*corev1.Pod
	var services []*corev1.Service
	for _, o := range objects {
		for _, made := range consequences(o) {
			switch created := decode(made).(type) {
			case *corev1.Pod:
				created.Status.Phase = corev1.PodRunning
				created.Status.PodIP = fmt.Sprintf("10.99.%d.%d", len(pods)/250, len(pods)%250+1)
				created.Status.PodIPs = []corev1.PodIP{{IP: created.Status.PodIP}}
				created.Status.Conditions = []corev1.PodCondition{{Type: corev1.PodReady, Status: corev1.ConditionTrue}}
				pods = append(pods, created)
				kube = append(kube, created)
			case *corev1.Secret:
				kube = append(kube, created)
			}
		}
		group := o.GroupVersionKind().Group
		switch {
		case strings.HasSuffix(group, ".istio.io"):
			schema, found := collections.Pilot.FindByGroupVersionAliasesKind(config.GroupVersionKind{
				Group: group, Version: o.GroupVersionKind().Version, Kind: o.GetKind()})
			if !found {
				t.Fatalf("%s is unknown", o)
			}
			spec, err := schema.NewInstance()
			fatal(t, err)
			text, err := json.Marshal(o.Object["spec"])
			fatal(t, err)
			fatal(t, config.ApplyJSONStrict(spec, string(text)))
			configs = append(configs, config.Config{Spec: spec, Meta: config.Meta{
				GroupVersionKind: schema.GroupVersionKind(), Name: o.GetName(), Namespace: o.GetNamespace(),
				Labels: o.GetLabels(), Annotations: o.GetAnnotations(), Domain: "cluster.local",
				CreationTimestamp: time.Unix(int64(len(configs)), 0),
			}})
		case group == "gateway.networking.k8s.io", o.GetKind() == "Namespace":
			kube = append(kube, decode(o.Object))
		case group == "" && o.GetKind() == "Service":
			service := decode(o.Object).(*corev1.Service)
			if service.Spec.ClusterIP == "" {
				service.Spec.ClusterIP = fmt.Sprintf("10.98.%d.%d", len(kube)/250, len(kube)%250+1)
			}
			kube = append(kube, service)
			services = append(services, service)
		}
	}
	for _, service := range services {
		kube = append(kube, endpointsOf(service, pods))
	}
	server := pilotxds.NewFakeDiscoveryServer(t, pilotxds.FakeOptions{Configs: configs, KubernetesObjects: kube})
	for _, pod := range pods {
		t.Run(pod.Namespace+"/"+pod.Name, func(t *testing.T) { judgeProxy(t, server, pod, configs) })
	}
	for reason, metric := range server.PushContext().ProxyStatus {
		for name := range metric {
			t.Logf("istiod counts %s: %s", reason, name)
		}
	}
}

func judgeProxy(t *testing.T, server *pilotxds.FakeDiscoveryServer, pod *corev1.Pod, configs []config.Config) {
	kind := model.SidecarProxy
	if pod.Namespace == "istio-ingress" {
		kind = model.Router
	}
	proxy := server.SetupProxy(&model.Proxy{
		ID: pod.Name + "." + pod.Namespace, Type: kind, ConfigNamespace: pod.Namespace, Labels: pod.Labels,
		IPAddresses: []string{pod.Status.PodIP},
		Metadata: &model.NodeMetadata{Labels: pod.Labels, Namespace: pod.Namespace, IstioVersion: "1.30.3",
			ClusterID: "Kubernetes"},
	})
	listeners, clusters := server.Listeners(proxy), server.Clusters(proxy)
	routes := server.RoutesFromListeners(proxy, listeners)
	xdstest.ValidateListeners(t, listeners)
	xdstest.ValidateClusters(t, clusters)
	xdstest.ValidateRouteConfigurations(t, routes)
	// Of the bootstrap.
	known := map[string]bool{"sds-grpc": true}
	for _, cluster := range clusters {
		known[cluster.Name] = true
	}
	vhosts := map[string]bool{}
	messages := append(append(plain(listeners), plain(clusters)...), plain(routes)...)
	for _, message := range messages {
		validateDeep(t, message.ProtoReflect())
		clustersOf(message.ProtoReflect(), func(name string) {
			if !known[name] {
				t.Errorf("unknown cluster %s", name)
			}
		}, vhosts)
	}
	judgePatches(t, pod, configs, vhosts)
	dump(t, messages)
}

// judgePatches finds patches of routes that change nothing, which nobody reports.
func judgePatches(t *testing.T, pod *corev1.Pod, configs []config.Config, vhosts map[string]bool) {
	for _, config := range configs {
		filter, ok := config.Spec.(*networking.EnvoyFilter)
		if !ok || config.Namespace != pod.Namespace ||
			!labels.SelectorFromSet(filter.GetWorkloadSelector().GetLabels()).Matches(labels.Set(pod.Labels)) {
			continue
		}
		for _, patch := range filter.ConfigPatches {
			if name := patch.GetMatch().GetRouteConfiguration().GetVhost().GetName(); name != "" && !vhosts[name] {
				t.Errorf("%s: there is no virtual host %s", config.Name, name)
			}
		}
	}
}

func dump(t *testing.T, messages []proto.Message) {
	folder := os.Getenv("ORACLE_DUMP")
	if folder == "" {
		return
	}
	var text []byte
	for _, message := range messages {
		part, err := protojson.MarshalOptions{Multiline: true}.Marshal(message)
		fatal(t, err)
		text = append(append(text, part...), '\n')
	}
	fatal(t, os.WriteFile(filepath.Join(folder, strings.ReplaceAll(t.Name(), "/", "_")+".json"), text, 0o644))
}

func plain[M proto.Message](messages []M) []proto.Message {
	all := make([]proto.Message, len(messages))
	for i, message := range messages {
		all[i] = message
	}
	return all
}

func fatal(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
