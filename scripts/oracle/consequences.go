package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"time"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// consequences are the objects that controllers make of one, since Istio looks at pods and Secrets only.
func consequences(o object) []map[string]any {
	if pod := templateOf(o); pod != nil {
		return []map[string]any{injected(pod)}
	}
	switch o.GetKind() {
	case "Certificate":
		return []map[string]any{secret(o, "spec", "secretName")}
	case "ExternalSecret":
		return []map[string]any{secret(o, "spec", "target", "name")}
	case "SealedSecret":
		return []map[string]any{secret(o, "metadata", "name")}
	}
	return nil
}

// templateOf is the pod of a workload before injection.
func templateOf(o object) map[string]any {
	path := []string{"spec", "template"}
	switch o.GetKind() {
	case "Deployment", "StatefulSet", "Job":
	case "CronJob":
		path = []string{"spec", "jobTemplate", "spec", "template"}
	default:
		return nil
	}
	template, _, _ := unstructured.NestedMap(o.Object, path...)
	pod := &unstructured.Unstructured{Object: template}
	pod.SetAPIVersion("v1")
	pod.SetKind("Pod")
	pod.SetNamespace(o.GetNamespace())
	pod.SetName(o.GetName() + "-0")
	return pod.Object
}

// injected is a pod with as much of a proxy as analyzers look for.
func injected(content map[string]any) map[string]any {
	pod := &unstructured.Unstructured{Object: content}
	if pod.GetLabels()["sidecar.istio.io/inject"] == "false" {
		return content
	}
	marked := map[string]string{"security.istio.io/tlsMode": "istio"}
	for key, value := range pod.GetLabels() {
		marked[key] = value
	}
	pod.SetLabels(marked)
	containers, _, _ := unstructured.NestedSlice(content, "spec", "containers")
	for _, container := range containers {
		if container := container.(map[string]any); container["image"] == "auto" {
			container["image"] = proxyImage
			check(unstructured.SetNestedSlice(content, containers, "spec", "containers"))
			return content
		}
	}
	first, _, _ := unstructured.NestedSlice(content, "spec", "initContainers")
	proxy := map[string]any{"name": "istio-proxy", "image": proxyImage, "restartPolicy": "Always"}
	check(unstructured.SetNestedSlice(content, append(first, proxy), "spec", "initContainers"))
	return content
}

const proxyImage = "docker.io/istio/proxyv2:1.30.3"

var certificate, privateKey = selfSigned()

func secret(o object, path ...string) map[string]any {
	name, _, _ := unstructured.NestedString(o.Object, path...)
	return map[string]any{
		"apiVersion": "v1", "kind": "Secret",
		"metadata": map[string]any{"name": name, "namespace": o.GetNamespace()},
		"data":     map[string]any{"tls.crt": certificate, "tls.key": privateKey},
	}
}

func selfSigned() (string, string) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(err)
	template := x509.Certificate{SerialNumber: big.NewInt(1),
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	signed, err := x509.CreateCertificate(rand.Reader, &template, &template, key.Public(), key)
	check(err)
	encoded, err := x509.MarshalECPrivateKey(key)
	check(err)
	encode := func(kind string, content []byte) string {
		return base64.StdEncoding.EncodeToString(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: content}))
	}
	return encode("CERTIFICATE", signed), encode("EC PRIVATE KEY", encoded)
}
