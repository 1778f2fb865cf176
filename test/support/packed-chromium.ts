import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Chromium that npm brought, unpacked into a folder of its own, with the environment it needs to run on a bare machine. */
export type PackedChromium = { readonly executable: string; readonly env: Record<string, string>; remove(): void };

/** What makes the package unpack the shared libraries (NSS and others) that a bare machine lacks. */
const pretendedPlace = 'AWS_Lambda_nodejs20.x';

/**
 * Unpacks `@sparticuz/chromium`. It unpacks into the temporary folder of the environment and trusts what already lies there,
 * so it gets a fresh one: a half-unpacked browser of an interrupted run is never met again.
 */
export async function unpackChromium(): Promise<PackedChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-chromium-'));
  // At once, not in a promise: the worker that ran the test may be on its way out.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  const {
    TMPDIR: tmpBefore,
    AWS_EXECUTION_ENV: placeBefore,
    FONTCONFIG_PATH: fontsBefore,
    LD_LIBRARY_PATH: librariesBefore,
    HOME: home,
  } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: pretendedPlace });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const executable = await chromium.executablePath(packedFiles());
    await mkdir(join(folder, 'home'));
    await writeFile(join(folder, 'fonts.conf'), fontSettings(folder));
    const env = {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: join(folder, 'home'),
    };
    return { executable, env, remove };
  } finally {
    // The package changes the environment for good; the tests beside it must not notice.
    restore({
      TMPDIR: tmpBefore,
      AWS_EXECUTION_ENV: placeBefore,
      FONTCONFIG_PATH: fontsBefore,
      LD_LIBRARY_PATH: librariesBefore,
      HOME: home,
    });
  }
}

/** The package's own settings name folders of the place it was made for; without fonts the browser ends at the first text field. */
function fontSettings(folder: string): string {
  const alias = (family: string) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui'].map(alias).join('')}</fontconfig>`;
}

function packedFiles(): string {
  return join(dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))), 'bin');
}

function restore(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
