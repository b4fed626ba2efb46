// Plain JavaScript on purpose: an older Node has to be able to read it before it fails on the first .ts file.
// Scripts run on the pinned `node` dependency; npm falls back to the system's Node when that binary is missing.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const wanted = 24;
const version = process.versions.node;
const found = Number.parseInt(version, 10);
// npm runs the file once itself, on whatever Node it has, before it installs.
const isInstalling = process.env.npm_lifecycle_event === 'preinstall';

if (isInstalling && found !== wanted) {
  console.error(
    `This is Node ${version}. Afterrun is made for Node ${wanted} and brings its own on Linux and Windows: "npm start" and "npm test" use that one.\n` +
      `npm's warnings about engines (EBADENGINE) are harmless; Node ${wanted} avoids them: "nvm install" reads .nvmrc. A Mac needs that.`,
  );
} else if (found < wanted) {
  console.error(
    `Afterrun runs on Node ${wanted}, but this is Node ${version}.\n` +
      'On Linux and Windows the project brings its own: run "npm ci" and start through npm, e.g. "npm start".\n' +
      `Or install Node ${wanted}, as a Mac needs it: "nvm install" reads .nvmrc.`,
  );
  process.exit(1);
} else if (found > wanted) {
  console.error(
    `Afterrun is tested on Node ${wanted}; this is Node ${version}. If something fails, "npm ci" brings the right one.`,
  );
} else if (!isInstalling) {
  // The next start reuses what this one compiles.
  module.enableCompileCache(fileURLToPath(new URL('../.local/compile-cache', import.meta.url)));
}
