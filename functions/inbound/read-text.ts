import { localMoment } from '../clock/local-day.ts';
import type { AskedQuestion } from '../messages/reply/asked-question.ts';
import { type Reply, readReply, readWarningSign } from '../messages/reply/read-reply.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { isSelfHarm } from '../messages/sign-text.ts';
import { readYesterday, type SaidOn, yesterdayOf } from './of-yesterday.ts';

export interface TextContext {
  readonly asked: AskedQuestion | null;
  readonly units: Units;
  readonly timezone: string;
}

export interface ReadText {
  readonly reply: Reply;
  /** The day that its answers are about, and when they count as given. */
  readonly said: SaidOn;
  /** A warning sign after which advice is on hold. Of self-harm there is none: texts pause. */
  readonly isSign: boolean;
}

/** What a runner's text means, and of which day it speaks. */
export function readText(body: string, at: number, { asked, units, timezone }: TextContext): ReadText {
  const isWarning = readWarningSign(body) !== null;
  const ofYesterday = isWarning ? undefined : readYesterday(body, units);
  if (ofYesterday !== undefined) return { reply: ofYesterday, said: yesterdayOf(at, timezone), isSign: false };
  const reply = readReply(body, { asked, units });
  return {
    reply,
    said: { date: localMoment(at, timezone).date, at },
    isSign: isWarning && !isSelfHarm(reply.signs),
  };
}
