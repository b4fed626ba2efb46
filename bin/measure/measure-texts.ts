import { adviceMail } from '../../functions/messages/advice-mail.ts';
import { composeAdvice, staleText } from '../../functions/messages/advice-text.ts';
import { isLateEvening } from '../../functions/messages/drink-and-eat-sentences.ts';
import { isGsm7, partsOf, septetsOf } from '../../functions/messages/gsm-7.ts';
import type { Profile, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';

export interface Figures {
  readonly texts: number;
  readonly 'parts of a text, mean': number;
  readonly 'characters of a usual text, median': number;
  readonly 'per cent of texts with carbohydrate that name a food': number;
  readonly 'phrasings that a daily runner reads in 8 weeks': number;
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
export const profiles: readonly Profile[] = [
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
    'parts of a text, mean': rounded(100, mean(all.map(({ text }) => partsOf(text)))),
    'characters of a usual text, median': median(
      all.filter(({ isUsual }) => isUsual).map(({ text }) => septetsOf(text)),
    ),
    'per cent of texts with carbohydrate that name a food': rounded(
      10,
      100 * mean(all.filter(({ hasMeal }) => hasMeal).map(({ hasFood }) => Number(hasFood))),
    ),
    'phrasings that a daily runner reads in 8 weeks': dailyPhrasings(),
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
  /** In the daytime, with amounts. */
  readonly isUsual: boolean;
  /** Carbohydrate of class B, C or S. */
  readonly hasMeal: boolean;
  readonly hasFood: boolean;
}

function saidOf(session: Session, profile: Profile): Said {
  const now = session.startMs + lastingMs(session) + minutesToText * 60_000;
  const prescription = prescribe({ session, profile, replies: {}, recent: [] }, now);
  const options = { units: 'metric' } as const;
  const { text, choices } = composeAdvice(prescription, session, options);
  const mail = adviceMail(prescription, session, options);
  const late = staleText(prescription, session, options) ?? '';
  return {
    text,
    everything: `${text} ${mail.text} ${mail.details} ${late}`.replace(/\s+/g, ' '),
    isHot: prescription.conditions.isHot,
    hasExclusion: profile.hasExclusion ?? false,
    isUsual: prescription.noAmounts === undefined && !isLateEvening(prescription),
    hasMeal: prescription.carbG !== undefined && prescription.carbClass !== 'A',
    hasFood: choices.some(({ part, says }) => part === 'food' && says !== ''),
  };
}

const eightWeeks = 56;

/** An hour each morning, the same every day: how many different texts come of it, days and numbers aside. */
function dailyPhrasings(): number {
  const [profile = {}] = profiles.slice(1);
  const texts = Array.from({ length: eightWeeks }, (_, day) => {
    const startMs = Date.UTC(2026, 0, 5 + day, 7);
    const localStart = new Date(startMs).toISOString().slice(0, 19);
    const flags = { isRace: false, isIndoor: false, isCommute: false };
    const run = { id: '1', sport: 'Run', startMs, localStart, movingSec: 3600, elapsedSec: 3600, ...flags };
    return saidOf({ ...run, distanceM: 10_000, averageHeartRate: 140 }, profile).text;
  });
  return new Set(texts.map((text) => text.replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|[\d.]+/g, '#'))).size;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(steps: number, value: number): number {
  return Math.round(value * steps) / steps;
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
