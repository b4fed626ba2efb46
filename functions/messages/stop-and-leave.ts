import type { LocalClock } from '../recovery/local-clock.ts';
import { formatMoment } from './format-moment.ts';
import { forgettingAt } from './question-sentences.ts';

/**
 * What STOP does, and how to leave: two things, in the same sentences wherever they are said. Pages show them, mails quote
 * them; a test looks for every other place that speaks of STOP.
 */
export const stopSentence = 'STOP ends all texts and keeps your data; START brings the texts back.';

/** The same of mails. */
export const stopMailsSentence = 'The link at the end of every mail ends the mails and keeps your data.';

/** @param source that their activities come from, as they call it; before that is known, all that it can be. */
export function leaveSentence(source: string, { canText } = { canText: true }): string {
  return `To leave, ${canText ? 'reply FORGET ME to a text, ' : ''}press "Leave" under "My data", or disconnect us on ${source}: that deletes everything we hold about you.`;
}

/** What is still there for a while after somebody has left. */
export const copiesSentence = 'Copies in backups end within 7 days, in logs within 30.';

/**
 * The answer to "Leave": when it happens, and how to stay. A mail cannot be answered, so it names the page.
 *
 * @param at when everything is erased, epoch milliseconds.
 */
export function leavingMessage(clock: LocalClock, at: number, publicUrl: string) {
  const when = formatMoment(clock, at);
  return {
    text: forgettingAt(when),
    mail: {
      subject: 'Your data will be deleted',
      text: `On ${when} everything we hold about you is deleted, and our access to your runs ends. Then you get a receipt, and no more mails.`,
      details: `Changed your mind before then? Sign in and press "Keep my data":\n${publicUrl}/connect`,
    },
  } as const;
}
