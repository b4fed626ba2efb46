/** A file that cannot be used. The message says why and what to do; it quotes nothing of the file. */
export class ActivityFileError extends Error {
  override readonly name = 'ActivityFileError';
}
