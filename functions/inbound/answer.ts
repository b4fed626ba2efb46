import type { AskedQuestion } from '../messages/reply/asked-question.ts';
import type { Reply } from '../messages/reply/read-reply.ts';
import type { RedFlag } from '../messages/reply/red-flag.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { AthleteProfile } from '../store/profile.ts';
import type { InboundText } from './inbound-text.ts';

/** A runner's text, what it means, and what is on file about the runner. */
export interface Inbound {
  readonly text: InboundText;
  readonly reply: Reply;
  /** The question of ours that was open when the text was sent. */
  readonly asked: AskedQuestion | null;
  /** A warning sign that has been answered already, before anything was looked up. */
  readonly answeredSign: RedFlag | null;
  readonly member: Member;
  readonly history: History;
  readonly checkIns: CheckIns;
  readonly profile: AthleteProfile | undefined;
  readonly timezone: string;
  /** The unit of the weights in the text is known: it was said, or chosen in the settings. */
  readonly isUnitKnown: boolean;
}

/**
 * `sign`: the answer to a warning sign, which nothing holds back but five an hour. `safety`: what no budget holds back.
 * `unread`: nothing could be made of the text; a machine gets a few of these, and then none.
 */
export interface Answer {
  readonly kind: 'answer' | 'unread' | 'safety' | 'sign';
  readonly text: string;
}

export function answerOf(text: string | undefined): Answer | undefined {
  return text === undefined ? undefined : { kind: 'answer', text };
}
