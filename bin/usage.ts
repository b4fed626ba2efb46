/** With `--help` a command prints its help and does nothing else. */
export function exitIfHelpIsAsked(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
