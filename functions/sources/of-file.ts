/** How the id of a session begins that its athlete has given us as a file: no source knows it. */
export const ofFile = 'file-';

/** Whether a session came as a file, so that no source shows it and nothing of theirs is to be said beside it. */
export function isOfFile(activityId: string): boolean {
  return activityId.startsWith(ofFile);
}
