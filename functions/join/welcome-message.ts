import { dayMs } from '../clock/lifetime.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { OpenJoin } from '../store/open-joins.ts';

interface Club {
  readonly clubName: string;
  readonly publicUrl: string;
}

/**
 * The first message: what will come and how often, what it may cost, how to answer, how to stop. Carriers require each
 * of these. Its id comes from the join, so completing a join twice sends one welcome.
 */
export function welcomeMessage(
  { startedAt }: OpenJoin,
  athleteId: string,
  now: number,
  { clubName, publicUrl }: Club,
): OutboxMessage {
  return {
    messageId: `welcome#${startedAt}`,
    athleteId,
    kind: 'answer',
    text: `${clubName}: you're in. Recovery advice after runs, up to 3 texts a day. Estimates, not medical advice. Answer soreness 0-10 + sleep h, e.g. 3 7.5. Msg & data rates may apply. HELP for help, STOP to end. More: ${publicUrl}/terms`,
    mail: {
      subject: "You're in",
      text: `${clubName}: you're in. Recovery advice after runs, up to 3 mails a day. Estimates, not medical advice. More: ${publicUrl}/terms`,
      details: [
        'Each mail has a link to a one-tap check-in: how sore you are, how long you slept. The mails themselves cannot be answered.',
        'To stop: the link at the end of every mail, or "My data" on the page that you joined with.',
        `What is kept, and for how long: ${publicUrl}/privacy`,
      ].join('\n'),
    },
    staleAfter: now + dayMs,
  };
}
