import { adviceMail } from '../../functions/messages/advice-mail.ts';
import { adviceText, staleText } from '../../functions/messages/advice-text.ts';
import { isGsm7, septetsOf } from '../../functions/messages/gsm-7.ts';
import type { Profile, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';

export interface Figures {
  readonly texts: number;
  readonly 'texts over 160 septets': number;
  readonly 'texts outside GSM-7': number;
  readonly 'drinking deadlines after 22:00': number;
  readonly 'texts with 1.5 L or more and no salt': number;
  readonly 'texts of a hot session without "hot"': number;
  readonly 'texts with an exclusion and an amount': number;
  readonly 'texts with an amount under 0.3 L': number;
  readonly 'texts with NaN, undefined or an object': number;
}

/** A light woman of 62, a man of 35, a heavy man of 35. */
const profiles: readonly Profile[] = [
  { massKg: 50, sex: 'F', birthYear: 1964, restingHr: 58, maxHr: 165 },
  { massKg: 70, sex: 'M', birthYear: 1991, restingHr: 55, maxHr: 190 },
  { massKg: 95, sex: 'M', birthYear: 1991, restingHr: 62, maxHr: 188 },
];
/** When the text is made, on the runner's clock: at dawn, at noon, in the evening, at night. */
const hoursOfDay = [6, 12.5, 19.75, 22.5];
const minutesToText = 12;
const hourMs = 3_600_000;

/** Every session in every profile at every time of day, with and without an exclusion, as a text, a mail and late. */
export function measureTexts(sessions: readonly Session[]): Figures {
  const all = sessions.flatMap((session) =>
    profiles.flatMap((profile) =>
      hoursOfDay.flatMap((hour) =>
        [false, true].map((hasExclusion) => saidOf(endingAt(session, hour), { ...profile, hasExclusion })),
      ),
    ),
  );
  const count = (isWrong: (said: Said) => boolean) => all.filter(isWrong).length;
  return {
    texts: all.length,
    'texts over 160 septets': count(({ text }) => septetsOf(text) > 160),
    'texts outside GSM-7': count(({ text }) => !isGsm7(text)),
    'drinking deadlines after 22:00': count(({ everything }) => deadlinesOf(everything).some(isAtNight)),
    'texts with 1.5 L or more and no salt': count(
      ({ text }) => litresOf(text).some((litres) => litres >= 1.5) && !/salt/i.test(text),
    ),
    'texts of a hot session without "hot"': count(({ text, isHot }) => isHot && !/\bhot\b|Cool first/.test(text)),
    'texts with an exclusion and an amount': count(
      ({ everything, hasExclusion }) => hasExclusion && /\d (L|ml|fl oz|mg|g)\b/.test(everything),
    ),
    'texts with an amount under 0.3 L': count(({ text }) => litresOf(text).some((litres) => litres < 0.3)),
    'texts with NaN, undefined or an object': count(({ everything }) => /NaN|undefined|\[object/.test(everything)),
  };
}

interface Said {
  readonly text: string;
  /** The text, the mail and the text that goes out late. */
  readonly everything: string;
  readonly isHot: boolean;
  readonly hasExclusion: boolean;
}

function saidOf(session: Session, profile: Profile): Said {
  const now = session.startMs + lastingMs(session) + minutesToText * 60_000;
  const prescription = prescribe({ session, profile, replies: {}, recent: [] }, now);
  const options = { units: 'metric' } as const;
  const text = adviceText(prescription, session, options);
  const mail = adviceMail(prescription, session, options);
  const late = staleText(prescription, session, options) ?? '';
  return {
    text,
    everything: `${text} ${mail.text} ${mail.details} ${late}`,
    isHot: prescription.conditions.isHot,
    hasExclusion: profile.hasExclusion ?? false,
  };
}

/** The session moved so that its text is made at this hour of the day on which it ended. */
function endingAt(session: Session, hour: number): Session {
  const offsetMs = Date.parse(`${session.localStart.slice(0, 19)}Z`) - session.startMs;
  const localEndMs = session.startMs + offsetMs + lastingMs(session);
  const wantedMs = Math.floor(localEndMs / (24 * hourMs)) * 24 * hourMs + hour * hourMs - minutesToText * 60_000;
  const startMs = session.startMs + wantedMs - localEndMs;
  return { ...session, startMs, localStart: new Date(startMs + offsetMs).toISOString().slice(0, 19) };
}

function lastingMs({ elapsedSec, movingSec }: Session): number {
  return 1000 * (elapsedSec ?? movingSec ?? 0);
}

function litresOf(text: string): readonly number[] {
  return [...text.matchAll(/([\d.]+)(?:-([\d.]+))? L\b/g)].flatMap(([, from, to]) =>
    [from, to].filter((end) => end !== undefined).map(Number),
  );
}

/** Hours of the day, of "0.6-1 L (3-4 glasses) by 1:15pm", "by 13:15" and "by noon". */
function deadlinesOf(text: string): readonly number[] {
  return [...text.matchAll(/(?:L|fl oz)(?: \([^)]*\))?(?: to drink)? by (?:noon|(\d+)(?::(\d+))?(am|pm)?)/g)].map(
    ([, hours = '12', minutes = '0', half]) => {
      const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
      return hour + Number(minutes) / 60;
    },
  );
}

/** After 22:00, up to four in the morning, when the day turns. */
function isAtNight(hour: number): boolean {
  return hour > 22 || hour < 4;
}
