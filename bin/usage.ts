/** Whoever asks a command for its help gets it, and nothing runs. */
export function exitIfHelpIsAsked(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
