import type { CheckIns } from '../club/check-ins.ts';
import type { History } from '../club/history.ts';
import type { Member } from '../club/member.ts';
import type { AthleteProfile } from '../club/profile.ts';
import type { Reply } from '../messages/reply/read-reply.ts';
import type { InboundText } from './inbound-text.ts';

/** A runner's text, what it means, and what is on file about the runner. */
export interface Inbound {
  readonly text: InboundText;
  readonly reply: Reply;
  readonly member: Member;
  readonly history: History;
  readonly checkIns: CheckIns;
  readonly profile: AthleteProfile | undefined;
  readonly timezone: string;
}

export interface Answer {
  readonly kind: 'answer' | 'safety';
  readonly text: string;
}

export function answerOf(text: string | undefined): Answer | undefined {
  return text === undefined ? undefined : { kind: 'answer', text };
}
