import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, buildSync, type Metafile } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Every Lambda's file in `functions/`, by its name without the ending. */
export function handlerFiles(): Readonly<Record<string, string>> {
  const folder = join(project, 'functions');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'environment.ts')
      .map((file) => [file.replace(/\.ts$/, ''), join(folder, file)]),
  );
}

/**
 * Bundles functions in one call of esbuild, each into `directory/NAME/index.mjs` with everything it needs. The
 * directory is emptied first. Returns what went into each bundle.
 */
export function bundleFunctions(files: Readonly<Record<string, string>>, directory: string): Metafile {
  rmSync(directory, { recursive: true, force: true });
  return buildSync(settingsOf(files, directory)).metafile;
}

/** The same, asynchronously. */
export async function bundleFunctionsMeanwhile(
  files: Readonly<Record<string, string>>,
  directory: string,
): Promise<Metafile> {
  rmSync(directory, { recursive: true, force: true });
  const { metafile } = await build(settingsOf(files, directory));
  return metafile;
}

function settingsOf(files: Readonly<Record<string, string>>, directory: string) {
  return {
    absWorkingDir: project,
    entryPoints: Object.entries(files).map(([name, file]) => ({ in: file, out: join(name, 'index') })),
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    // The SDK is bundled too: it loads faster than the runtime's own copy, and its version is the tested one.
    alias: {
      '@aws-sdk/credential-provider-node': './functions/aws/lambda-credentials.ts',
      '@smithy/core/event-streams': './functions/aws/event-streams-stand-in.ts',
      axios: './functions/strava/axios-stand-in.ts',
      'json-bigint': './functions/strava/json-bigint-stand-in.ts',
      'mnemonist/lru-cache': './functions/aws/endpoint-cache-stand-in.ts',
    },
    // strava-v3 is CommonJS, and what it requires at run time needs a `require` that an ES module does not have.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  } as const satisfies BuildOptions;
}
