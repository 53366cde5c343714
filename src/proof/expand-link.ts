const ofService = /\{\{ \$labels\.service \}\}/g;
/** A choice by name, as a shared rule writes it for services whose dashboards have other addresses. */
const choice = /\{\{ if eq \$labels\.service .*?\{\{ end \}\}/g;
const branch = /\{\{ (?:else )?if eq \$labels\.service "([^"]*)" \}\}(.*?)(?=\{\{ (?:else|end))/g;

/** The addresses that a link of a shared rule stands for: one for each service that it may be filled in with. */
export function expandLink(link: string, services: readonly string[]): readonly string[] {
  if (!link.includes('$labels.service')) return [link];
  return [
    ...new Set(
      services.map((service) =>
        link.replaceAll(choice, (text) => chosen(text, service)).replaceAll(ofService, service),
      ),
    ),
  ];
}

function chosen(text: string, service: string): string {
  const named = [...text.matchAll(branch)].find(([, name]) => name === service);
  return named?.[2] ?? /\{\{ else \}\}(.*)\{\{ end \}\}$/.exec(text)?.[1] ?? '';
}
