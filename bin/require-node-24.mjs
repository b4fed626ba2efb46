// Plain JavaScript on purpose: an older Node has to be able to read it before it fails on the first .ts file.
// Scripts run on the pinned `node` dependency; npm falls back to the system's Node when that binary is missing.
const wanted = 24;
const found = Number.parseInt(process.versions.node, 10);

if (found < wanted) {
  console.error(
    `Afterrun runs on Node ${wanted}, but this is Node ${process.versions.node}.\n` +
      'The project brings its own: run "npm ci" (with install scripts allowed) and start through npm, e.g. "npm start".',
  );
  process.exit(1);
}
