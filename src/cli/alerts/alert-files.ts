import { generatedMarker } from '../../conventions/generated-marker';
import type { FileTree } from '../../model/file-tree';
import { alertmanagerConfig } from '../../observability/notifications/alertmanager-config';
import { messageFile, messageTemplates } from '../../observability/notifications/message-templates';
import { routingCommands } from '../../observability/notifications/routing-commands';
import { ruleTests } from '../../observability/rule-tests/rule-tests';
import { ruleFiles } from '../../observability/rules/rule-files';
import type { Stack } from '../../observability/stack/stack';
import { toYaml } from '../../yaml/to-yaml';

/**
 * Rules, their tests and Alertmanager's configuration of a cluster as files for promtool and amtool. With a project
 * only its own; the configuration is the whole platform's.
 */
export function alertFiles(stack: Stack, project: string | undefined): FileTree {
  const files = new Map<string, string>();
  const addText = (path: string, text: string) =>
    files.set(
      `${stack.cluster}/${path}`,
      `${generatedMarker}; \`meshwright alerts\` writes it again\n${text}`,
    );
  const add = (path: string, content: unknown) => addText(path, toYaml([content]));
  const wanted = (owner: string | undefined) => project === undefined || owner === project;
  for (const rules of ruleFiles(stack)) {
    if (wanted(rules.project)) add(`rules/${rules.file}`, { groups: rules.groups });
  }
  for (const tests of ruleTests(stack, '../rules')) {
    if (wanted(tests.project)) add(`tests/${tests.file}`, tests.test);
  }
  if (wanted(undefined)) {
    add('alertmanager.yml', alertmanagerConfig(stack));
    addText(messageFile, messageTemplates);
    addText('routes.sh', routingCommands(stack));
  }
  return files;
}
