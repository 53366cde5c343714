package main

import (
	"encoding/json"
	"fmt"

	"istio.io/istio/pkg/config"
	"istio.io/istio/pkg/config/crd"
	"istio.io/istio/pkg/config/schema/collections"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

type admission struct{ crds *crd.Validator }

func newAdmission(files []string) (*admission, error) {
	validator, err := crd.NewValidatorFromFilesWithOptions(files, crd.WithoutCRDValidation())
	if err != nil {
		return nil, err
	}
	return &admission{validator}, nil
}

type counts struct{ istio, crd int }

func (a *admission) judge(objects []object) (found []string, counted counts) {
	say := func(o object, level string, what any) {
		found = append(found, fmt.Sprintf("%s: %s: %v", level, o, what))
	}
	for _, o := range objects {
		if err := a.crds.ValidateCustomResource(o.DeepCopy()); err == nil {
			counted.crd++
		} else if !missing(err, o.GroupVersionKind()) {
			counted.crd++
			say(o, "CRD", err)
		}
		kind := o.GroupVersionKind()
		known, exists := collections.Pilot.FindByGroupVersionAliasesKind(
			config.GroupVersionKind{Group: kind.Group, Version: kind.Version, Kind: kind.Kind})
		if !exists {
			continue
		}
		counted.istio++
		text, err := json.Marshal(o.Object["spec"])
		check(err)
		spec, err := known.NewInstance()
		check(err)
		if err := config.ApplyJSONStrict(spec, string(text)); err != nil {
			say(o, "DECODE", err)
			continue
		}
		warning, err := known.ValidateConfig(config.Config{Spec: spec, Meta: config.Meta{
			GroupVersionKind: known.GroupVersionKind(), Name: o.GetName(), Namespace: o.GetNamespace(),
			Labels: o.GetLabels(), Annotations: o.GetAnnotations(),
		}})
		if err != nil {
			say(o, "ERROR", err)
		}
		if warning != nil {
			say(o, "WARNING", warning)
		}
	}
	return found, counted
}

func missing(err error, kind schema.GroupVersionKind) bool {
	return err.Error() == fmt.Sprintf("failed to validate type %v: no validator found", kind)
}
