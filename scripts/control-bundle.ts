/** Bundles the control engine alone into a script that any page or test harness can load; see docs/engine-api.md. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds `.output/control.js` and returns its path. */
export async function bundleControl(outfile = `${root}.output/control.js`): Promise<string> {
  await build({
    stdin: { contents: "export { find, read, change } from './src/engine/index.ts';", resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'HoldoutControl',
    target: ['chrome120', 'firefox147'],
    legalComments: 'none',
    charset: 'utf8',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await bundleControl();
  const code = readFileSync(file);
  console.log(`${file}  ${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzip -9`);
}
