package main

import (
	"strings"
	"testing"

	route "github.com/envoyproxy/go-control-plane/envoy/config/route/v3"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/anypb"
)

// validateDeep runs the generated rules of a message, and of every typed configuration inside of it.
func validateDeep(t *testing.T, message protoreflect.Message) {
	if packed, ok := message.Interface().(*anypb.Any); ok {
		inner, err := packed.UnmarshalNew()
		if err != nil {
			if !strings.Contains(packed.TypeUrl, "istio") {
				t.Errorf("%s: %v", packed.TypeUrl, err)
			}
			return
		}
		if checked, ok := inner.(interface{ ValidateAll() error }); ok {
			if err := checked.ValidateAll(); err != nil {
				t.Errorf("%s: %v", packed.TypeUrl, err)
			}
		}
		validateDeep(t, inner.ProtoReflect())
		return
	}
	walk(message, func(inner protoreflect.Message) { validateDeep(t, inner) })
}

// clustersOf calls back with every name of a cluster that traffic or checks are sent to, and collects virtual hosts.
func clustersOf(message protoreflect.Message, found func(string), vhosts map[string]bool) {
	if packed, ok := message.Interface().(*anypb.Any); ok {
		if inner, err := packed.UnmarshalNew(); err == nil {
			clustersOf(inner.ProtoReflect(), found, vhosts)
		}
		return
	}
	if host, ok := message.Interface().(*route.VirtualHost); ok {
		vhosts[host.Name] = true
	}
	message.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		parent := string(field.Parent().FullName())
		if field.Kind() == protoreflect.StringKind && !field.IsList() && !field.IsMap() {
			switch {
			case field.Name() == "cluster" && strings.HasPrefix(parent, "envoy.config.route."),
				field.Name() == "cluster_name" && parent == "envoy.config.core.v3.GrpcService.EnvoyGrpc",
				field.Name() == "cluster" && strings.HasSuffix(parent, "TcpProxy"),
				field.Name() == "name" && strings.HasSuffix(parent, "WeightedCluster.ClusterWeight"):
				found(value.String())
			}
		}
		return true
	})
	walk(message, func(inner protoreflect.Message) { clustersOf(inner, found, vhosts) })
}

func walk(message protoreflect.Message, visit func(protoreflect.Message)) {
	message.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch {
		case field.IsMap():
			if field.MapValue().Message() != nil {
				value.Map().Range(func(_ protoreflect.MapKey, inner protoreflect.Value) bool {
					visit(inner.Message())
					return true
				})
			}
		case field.Message() == nil:
		case field.IsList():
			for i := range value.List().Len() {
				visit(value.List().Get(i).Message())
			}
		default:
			visit(value.Message())
		}
		return true
	})
}
