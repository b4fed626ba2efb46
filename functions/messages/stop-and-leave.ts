/**
 * What STOP does, and how to leave: two things, in the same sentences wherever they are said. Pages show them, mails quote
 * them; a test looks for every other place that speaks of STOP.
 */
export const stopSentence = 'STOP ends all texts and keeps your data; START brings the texts back.';

export const leaveSentence =
  'To leave, reply FORGET ME to a text, press "Leave" under "My data", or disconnect on Strava: that deletes everything we hold about you.';

/** What outlives a leave for a while. */
export const copiesSentence = 'Copies in backups end within 7 days, in logs within 30.';
