/** Bundles the gallery into one folder that a browser opens from the disk. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { textsOf, type Texts } from '../../locales.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The texts with their keys joined as the extension's messages are. */
export function messages(texts: Texts): Record<string, string> {
  return Object.fromEntries([...texts].map(([key, text]) => [key.replaceAll('.', '_'), text]));
}

/**
 * @param texts in which language; English when absent
 * @returns the address of the page; add `#popup/some`, `#notice/allowed`, `#dashboard/some/`, `#welcome/linkedin/what`
 */
export async function bundleGallery(out: string, texts = textsOf('en')): Promise<string> {
  await mkdir(out, { recursive: true });
  const bundled = await build({
    entryPoints: [join(root, 'tests/browser/gallery/page.tsx')],
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    define: { MESSAGES: JSON.stringify(messages(texts)) },
    alias: { '@wxt-dev/browser': join(root, 'tests/browser/gallery/browser.ts') },
  });
  const css = await Promise.all(
    ['components/tokens', 'components/look', 'popup/popup', 'welcome/welcome', 'dashboard/dashboard'].map((name) =>
      readFile(join(root, `src/ui/${name}.css`), 'utf8'),
    ),
  );
  const [tokens = '', look = '', popup = '', welcome = '', dashboard = ''] = css;
  const page = (own: string): string =>
    `<!doctype html><html lang="${texts.get('lang')}" dir="${texts.get('dir')}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Holdout</title><style>${tokens}${look}${own}</style><body><div id="app"></div><script src="page.js"></script>`;
  await writeFile(join(out, 'page.js'), bundled.outputFiles[0]?.text ?? '');
  await writeFile(join(out, 'popup.html'), page(popup));
  await writeFile(join(out, 'welcome.html'), page(welcome));
  await writeFile(join(out, 'dashboard.html'), page(dashboard));
  await writeFile(join(out, 'notice.html'), page('body { background: var(--ground) }'));
  return `file://${out}`;
}
