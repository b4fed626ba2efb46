import { announcement } from '../../functions/messages/club-notices.ts';
import { isGsm7, septetsOf } from '../../functions/messages/gsm-7.ts';
import { readReply } from '../../functions/messages/reply/read-reply.ts';

/** What has no place in a message from the club's admin: runners take it for advice. */
const aboutBodies =
  /\b(train\w*|run|runs|running|race|racing|rest|recover\w*|drink\w*|eat\w*|food|salt\w*|water|carbs?|protein|weight|heat|health\w*|doctors?|medic\w*|pills?|ibuprofen|pain\w*|injur\w*|sick|ill|illness|virus|covid|flu|vaccin\w*|sore\w*|sleep\w*|pulse|heart|dehydrat\w*|exercis\w*)\b/i;

/** Why these words are no announcement, or nothing. */
export function problemOfAnnouncement(clubName: string, words: string): string | undefined {
  const whole = announcement(clubName, words);
  if (words === '') return 'There are no words.';
  if (!isGsm7(whole)) return 'Use plain letters only: no emoji, no curly quotes, no letters of other alphabets.';
  if (septetsOf(whole) > 160) {
    return `With the name of the club it has ${septetsOf(whole)} characters, and one text holds 160: make it ${septetsOf(whole) - 160} shorter.`;
  }
  const word = aboutBodies.exec(words)?.[0];
  if (word !== undefined) {
    return `"${word}" is a word about bodies or training. An announcement is only about the service: what fails, until when.`;
  }
  // What would be taken for a warning sign from a runner has no place here either.
  if (readReply(words, { asked: null, units: 'metric' }).redFlag !== null) {
    return 'It reads like a warning sign. An announcement is only about the service: what fails, until when.';
  }
  return undefined;
}
