package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	security "k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
	"sigs.k8s.io/yaml"

	"istio.io/istio/operator/pkg/render"
	"istio.io/istio/pkg/config/mesh"
	kubelib "istio.io/istio/pkg/kube"
	"istio.io/istio/pkg/kube/inject"
)

// TestInjection gives every pod its proxy, by the injector's own template with the CNI plugin and native sidecars, and
// holds the result against the Pod Security level that its namespace enforces.
func TestInjection(t *testing.T) {
	templates, values := injector(t)
	judge, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	fatal(t, err)
	for _, folder := range strings.Fields(os.Getenv("ORACLE_FOLDERS")) {
		files, err := yamlFiles(folder, []string{"_delivery"})
		fatal(t, err)
		objects, err := readObjects(files)
		fatal(t, err)
		namespaces := map[string]map[string]string{}
		for _, o := range objects {
			if o.GetKind() == "Namespace" {
				namespaces[o.GetName()] = o.GetLabels()
			}
		}
		for _, o := range objects {
			made := templateOf(o)
			if made == nil {
				continue
			}
			t.Run(o.String(), func(t *testing.T) {
				text, err := json.Marshal(made)
				fatal(t, err)
				decoded, _, err := serializer.NewCodecFactory(kubelib.IstioScheme).UniversalDeserializer().Decode(text, nil, nil)
				fatal(t, err)
				pod := decoded.(*corev1.Pod)
				labels := namespaces[pod.Namespace]
				if labels["istio.io/rev"] != "" || pod.Labels["istio.io/rev"] != "" {
					injected, err := inject.IntoObject(nil, templates, values, "default", mesh.DefaultMeshConfig(), pod,
						func(warning string) { t.Log(warning) })
					fatal(t, err)
					pod = injected.(*corev1.Pod)
					if named(pod.Spec.Containers)+named(pod.Spec.InitContainers) != 1 && pod.Labels["sidecar.istio.io/inject"] != "false" {
						t.Error("it has no proxy, or more than one")
					}
				}
				for i, volume := range pod.Spec.Volumes {
					// What the API server defaults before it judges: the template leaves it out.
					if volume.VolumeSource == (corev1.VolumeSource{}) {
						pod.Spec.Volumes[i].EmptyDir = &corev1.EmptyDirVolumeSource{}
					}
				}
				level, err := security.ParseLevel(labels["pod-security.kubernetes.io/enforce"])
				fatal(t, err)
				results := judge.EvaluatePod(security.LevelVersion{Level: level, Version: security.LatestVersion()}, &pod.ObjectMeta, &pod.Spec)
				if result := policy.AggregateCheckResults(results); !result.Allowed {
					t.Errorf("%s: %s", level, result.ForbiddenDetail())
				}
				for _, container := range append(pod.Spec.InitContainers, pod.Spec.Containers...) {
					if container.Image == "auto" {
						t.Errorf("%s has no image", container.Name)
					}
				}
				if dump := os.Getenv("ORACLE_DUMP"); dump != "" {
					text, err := yaml.Marshal(pod)
					fatal(t, err)
					name := strings.NewReplacer("/", "_", " ", "_").Replace(t.Name())
					fatal(t, os.WriteFile(dump+"/"+name, text, 0o644))
				}
			})
		}
	}
}

func named(containers []corev1.Container) int {
	count := 0
	for _, container := range containers {
		if container.Name == "istio-proxy" {
			count++
		}
	}
	return count
}

func injector(t *testing.T) (inject.Templates, inject.ValuesConfig) {
	manifests, _, err := render.GenerateManifest(nil, []string{"components.cni.enabled=true", "tag=1.30.3"}, false, nil, nil)
	fatal(t, err)
	for _, set := range manifests {
		for _, manifest := range set.Manifests {
			if manifest.GetKind() != "ConfigMap" || manifest.GetName() != "istio-sidecar-injector" {
				continue
			}
			data := manifest.Object["data"].(map[string]any)
			config, err := inject.UnmarshalConfig([]byte(data["config"].(string)))
			fatal(t, err)
			templates, err := inject.ParseTemplates(config.RawTemplates)
			fatal(t, err)
			values, err := inject.NewValuesConfig(data["values"].(string))
			fatal(t, err)
			return templates, values
		}
	}
	t.Fatal("the chart has no injector")
	return nil, inject.ValuesConfig{}
}
