package main

import "k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

// installation is what Istio's chart installs besides, as far as analyzers look: the injector's webhooks, with the
// selectors of the chart, for every revision or tag that a namespace names.
func installation(objects []object) []object {
	revisions := map[string]bool{}
	var made []object
	for _, o := range objects {
		revision := o.GetLabels()["istio.io/rev"]
		if o.GetKind() != "Namespace" || revision == "" || revisions[revision] {
			continue
		}
		revisions[revision] = true
		absent := map[string]any{"key": "istio.io/rev", "operator": "DoesNotExist"}
		unnamed := map[string]any{"key": "istio-injection", "operator": "DoesNotExist"}
		ours := map[string]any{"key": "istio.io/rev", "operator": "In", "values": []any{revision}}
		wanted := map[string]any{"key": "sidecar.istio.io/inject", "operator": "NotIn", "values": []any{"false"}}
		made = append(made, object{&unstructured.Unstructured{Object: map[string]any{
			"apiVersion": "admissionregistration.k8s.io/v1", "kind": "MutatingWebhookConfiguration",
			"metadata": map[string]any{"name": "istio-revision-tag-" + revision},
			"webhooks": []any{
				webhook("rev.namespace.sidecar-injector.istio.io", []any{ours, unnamed}, []any{wanted}),
				webhook("rev.object.sidecar-injector.istio.io", []any{absent, unnamed}, []any{wanted, ours}),
			},
		}}, "installation"})
	}
	return made
}

func webhook(name string, namespace, object []any) map[string]any {
	return map[string]any{
		"name": name, "sideEffects": "None", "admissionReviewVersions": []any{"v1"},
		"clientConfig":      map[string]any{"url": "https://istiod.istio-system.svc/inject"},
		"namespaceSelector": map[string]any{"matchExpressions": namespace},
		"objectSelector":    map[string]any{"matchExpressions": object},
	}
}
