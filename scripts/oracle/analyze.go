package main

import (
	"strings"

	"istio.io/istio/pkg/config/analysis/analyzers"
	"istio.io/istio/pkg/config/analysis/local"
	"sigs.k8s.io/yaml"
)

// analyze runs every analyzer on a cluster as it is once everything runs: with a pod of each workload, and with the
// Secrets that operators make.
func analyze(objects []object) ([]string, error) {
	var documents []string
	for _, o := range append(objects, installation(objects)...) {
		for _, content := range append(consequences(o), o.Object) {
			text, err := yaml.Marshal(content)
			if err != nil {
				return nil, err
			}
			documents = append(documents, string(text))
		}
	}
	analyzer := local.NewSourceAnalyzer(analyzers.AllCombined(), "", "istio-system", nil)
	err := analyzer.AddTestReaderKubeSource([]local.ReaderSource{
		{Name: "cluster", Reader: strings.NewReader(strings.Join(documents, "---\n"))},
	})
	var found []string
	if err != nil {
		found = append(found, err.Error())
	}
	stop := make(chan struct{})
	defer close(stop)
	result, err := analyzer.Analyze(stop)
	if err != nil {
		return nil, err
	}
	for _, message := range result.Messages {
		found = append(found, message.String())
	}
	return found, nil
}
