/** The forms of a page that post: where to, and the names of their fields. */
export function formsOn(html: string): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const [, attributes = '', inside = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    if (!/method="post"/i.test(attributes)) continue;
    const names = [...inside.matchAll(/\sname="([^"]*)"/g)].map(([, name = '']) => name);
    const targets = [attributes, ...inside.matchAll(/<button\b[^>]*>/g)].map(String);
    for (const target of targets.flatMap((tag) => /(?:form)?action="([^"]*)"/.exec(tag)?.[1] ?? [])) {
      forms.set(target, new Set([...(forms.get(target) ?? []), ...names]));
    }
  }
  return forms;
}

/** The value of a hidden field, or null. */
export function hiddenIn(html: string, name: string): string | null {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? null;
}
