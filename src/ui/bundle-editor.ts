/**
 * The editor as one script for the browser.
 * @param entry the source `editor/samrad-editor.ts`
 * @returns JavaScript, a module that imports nothing
 */
export async function bundleEditor(entry: string): Promise<Uint8Array> {
  // A tool for building: the built program does without it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, minify: true, charset: 'utf8', logLevel: 'error' },
    ...{ format: 'esm', platform: 'browser', target: 'es2022', legalComments: 'eof' },
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild made no script of the editor');
  return script.contents;
}
