// Oracle holds rendered manifests against Istio's own code: the schemas and CEL rules of CRDs as the API server
// runs them, the admission webhook, and the analyzers behind `istioctl analyze`.
//
// Usage: go run . -crds <file,file> <folder of a cluster>...
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"istio.io/istio/pkg/log"
)

func main() {
	crds := flag.String("crds", "", "files of CRDs, separated by commas")
	skip := flag.String("skip", "_delivery", "folders to leave out, separated by commas")
	flag.Parse()
	quiet := log.DefaultOptions()
	quiet.SetDefaultOutputLevel(log.OverrideScopeName, log.NoneLevel)
	check(log.Configure(quiet))

	admission, err := newAdmission(strings.FieldsFunc(*crds, func(r rune) bool { return r == ',' }))
	check(err)
	findings := 0
	for _, folder := range flag.Args() {
		files, err := yamlFiles(folder, strings.Split(*skip, ","))
		check(err)
		objects, err := readObjects(files)
		check(err)
		found, counted := admission.judge(objects)
		analysed, err := analyze(objects)
		check(err)
		for _, line := range append(found, analysed...) {
			fmt.Printf("%s: %s\n", folder, line)
		}
		findings += len(found) + len(analysed)
		fmt.Fprintf(os.Stderr, "%s: %d objects, %d of Istio's kinds, %d of known CRDs\n",
			folder, len(objects), counted.istio, counted.crd)
	}
	if findings > 0 {
		os.Exit(1)
	}
}

func yamlFiles(folder string, skip []string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		for _, name := range skip {
			if entry.IsDir() && entry.Name() == name {
				return filepath.SkipDir
			}
		}
		if strings.HasSuffix(path, ".yaml") {
			files = append(files, path)
		}
		return nil
	})
	if err == nil && len(files) == 0 {
		err = errors.New("no manifests in " + folder)
	}
	return files, err
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
