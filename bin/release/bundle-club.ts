import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The command line as one file. CloudShell has Node 20 or newer, and no npm script: what it tells people to type is what the
 * release has, `./club …`.
 */
export async function bundleClub(outfile: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ['bin/release/club.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [commandsOfRelease],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return metafile;
}

const commandsOfRelease: Plugin = {
  name: 'commands-of-release',
  setup({ onLoad }) {
    onLoad({ filter: /\/bin\/club\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('npm run club -- ', './club ')
        .replaceAll('npm run deploy', './club deploy'),
    }));
  },
};
