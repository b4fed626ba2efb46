/** Whether a message is about an activity: its name says so, between the kind and the time of the event. */
export function isAbout(activityId: string, messageId: string): boolean {
  return messageId.includes(`#${activityId}#`);
}
