import { setTimeout as pause } from 'node:timers/promises';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { createPrescriptionStore } from '../../functions/store/prescription-row.ts';
import { StillBusyError } from './activity-tracker.ts';
import { type AwaitedUpload, awaitedText, outcomeInWords } from './awaited-text.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import { platformOf } from './demo-platform.ts';
import type { LocalClub } from './local-club.ts';
import { moveClock } from './move-clock.ts';

export interface ShowSettings {
  /** Move the club's clock to what the text waits for, as often as needed. */
  readonly movesClock: boolean;
  readonly say: (line: string) => void;
}

/** `waits`: something scheduled brings it later, and was announced. `none`: nothing scheduled can. */
export type Shown = 'text' | 'waits' | 'none';

/** The whole way of one upload takes a fraction of a second. */
const patienceMs = 60_000;
/** A shorter wait is not mentioned. */
const soonMs = 10_000;
/** How often the same reason is printed. */
const saidAtMost = 3;

/** Waits until the runner has the text of an upload, or says what it waits for and until when. */
export async function showText(
  running: ClubWithStrava,
  upload: AwaitedUpload,
  { movesClock, say }: ShowSettings,
): Promise<Shown> {
  const { club } = running;
  const { delivered } = platformOf(running, upload.activityId);
  const before = club.clock.aheadMs();
  const startedAt = performance.now();
  let said = { why: '', times: 0 };
  try {
    for (;;) {
      await delivered();
      await club.idle({ hidden: 'ignored', timeoutMs: patienceMs });
      const told = await toldText(club, upload);
      if (told !== undefined && !isInOutbox(club, told)) {
        say(`Its text went out before the club was stopped:\n\n  ${told}\n`);
        return 'text';
      }
      if (told !== undefined) {
        const movedMs = club.clock.aheadMs() - before;
        say(`From upload to text: ${duration(performance.now() - startedAt + movedMs)}.`);
        return 'text';
      }

      const awaited = awaitedText(running, upload);
      if (awaited === undefined) {
        say(
          `This upload brings no text: ${outcomeInWords(running, upload)}. Nothing scheduled within two days brings one.`,
        );
        return 'none';
      }
      const leftMs = awaited.at - Date.now();
      if (leftMs <= soonMs) {
        await pause(Math.max(0, leftMs) + 50);
        club.queues.processTimers();
        continue;
      }
      said = awaited.why === said.why ? { ...said, times: said.times + 1 } : { why: awaited.why, times: 1 };
      if (said.times <= saidAtMost) {
        say(`Waiting: ${awaited.why}; the text comes at about ${clockTime(awaited.at)}.`);
        if (movesClock) say(`The club's clock is moved to ${clockTime(awaited.at)}.`);
      } else if (said.times === saidAtMost + 1) say('The reason stays; the clock moves on.');
      if (!movesClock) return 'waits';
      await moveClock(club, awaited.at);
    }
  } catch (error) {
    if (!(error instanceof StillBusyError)) throw error;
    say(`The club does not come to rest: ${error.message}`);
    return 'none';
  }
}

/** What the runner was told of an upload, once it went out. */
async function toldText(
  { tables: { documents, nameOf } }: LocalClub,
  { athleteId, activityId }: Pick<AwaitedUpload, 'athleteId' | 'activityId'>,
): Promise<string | undefined> {
  const row = await createPrescriptionStore(documents, nameOf('Recovery')).read(athleteId, activityId);
  if (!row?.message) return undefined;
  const { text, messageId } = row.message;
  const went = await createMessageLedger(documents, nameOf('Ledger')).find({ athleteId, messageId });
  return went?.state === 'sent' || went?.state === 'unconfirmed' ? text : undefined;
}

/** Delivery may add to the end of a text. */
function isInOutbox({ outbox }: LocalClub, told: string): boolean {
  return outbox.messages.some((message) => message.kind === 'text' && message.text.startsWith(told.slice(0, 40)));
}

/** "18:00", or "Thu 18:00" where that is another day. */
export function clockTime(at: number): string {
  const day = new Date(at).toDateString() === new Date().toDateString() ? {} : ({ weekday: 'short' } as const);
  return new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}

function duration(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const minutes = Math.round(ms / 60_000);
  const inWords = minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${inWords} on the club's clock`;
}
