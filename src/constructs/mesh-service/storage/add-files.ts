import { ConfigMap } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import { fileKey } from './file-key';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/** Adds the files of the service, one ConfigMap for all its versions. */
export function addFiles(scope: Construct, service: MeshServiceSettings): void {
  if (service.files.length === 0) return;
  const paths = service.files.map((file) => file.path);
  new ConfigMap(scope, 'files', {
    metadata: objectMetadata(service, names.files(service.name, '')),
    data: Object.fromEntries(service.files.map(({ path, text }) => [fileKey(path, paths), text])),
  });
}
