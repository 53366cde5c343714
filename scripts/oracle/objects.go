package main

import (
	"fmt"
	"os"

	"istio.io/istio/pkg/test/util/yml"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/json"
	"sigs.k8s.io/yaml"
)

type object struct {
	*unstructured.Unstructured
	file string
}

func (o object) String() string {
	return fmt.Sprintf("%s %s/%s (%s)", o.GetKind(), o.GetNamespace(), o.GetName(), o.file)
}

func readObjects(files []string) ([]object, error) {
	var objects []object
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for _, document := range yml.SplitString(string(text)) {
			text, err := yaml.YAMLToJSONStrict([]byte(document))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			content := map[string]any{}
			// Whole numbers stay whole, as they do in the API server.
			if err := json.Unmarshal(text, &content); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			if len(content) > 0 {
				objects = append(objects, object{&unstructured.Unstructured{Object: content}, file})
			}
		}
	}
	return objects, nil
}
