import { setTimeout as pause } from 'node:timers/promises';
import type { CallVerdict, OutgoingCall } from '../../bin/local/call-recorder.ts';
import { moveClock } from '../../bin/local/move-clock.ts';
import { minuteMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';

export interface RealStormSettings {
  readonly chance: () => number;
  readonly runners: number;
  /** At least one of each runner. */
  readonly uploads: number;
  readonly deletions: number;
  readonly warningSigns: number;
  /** Functions that are stopped at one of their calls. */
  readonly kills: number;
  readonly withinMs: number;
}

export interface RealStormReport {
  readonly uploads: number;
  readonly texts: number;
  readonly killed: number;
  readonly lost: readonly string[];
  /** Texts whose function was stopped while it asked SNS: never repeated. */
  readonly uncertain: number;
  readonly doubled: readonly string[];
  readonly notDeleted: readonly string[];
  /** What was given up: the queue and the reason. */
  readonly deadLetters: readonly string[];
  readonly lateSigns: readonly string[];
  readonly slowestSignMs: number;
}

const signAnsweredWithinMs = minuteMs;
const longestMs = 120_000;

/**
 * The storm through the local club: its threads, connections, queues and tables, Strava with its faults, functions that are
 * stopped, in real time. Afterwards the clock is moved on to where everything that was put off has come back.
 */
export async function realStorm(settings: RealStormSettings): Promise<RealStormReport> {
  const { chance, withinMs } = settings;
  const { club, strava, ...story } = await startClubUnderTest({
    club: { functionsRun: 'in-threads', visibilitySec: 0.2 },
    strava: {
      slowAnswerMs: 4000,
      faults: [
        { name: 'duplicates' },
        { name: 'shuffle' },
        { name: 'late-404', times: 1 },
        { name: '5xx', times: Math.ceil(settings.uploads / 4) },
        { name: 'reset', times: Math.ceil(settings.uploads / 10) },
        { name: 'slow', times: 2 },
        { name: 'expired', times: Math.ceil(settings.runners / 4) },
      ],
    },
  });
  try {
    const runners: Runner[] = [];
    for (let index = 0; index < settings.runners; index += 1) runners.push(await story.newRunner());
    const pick = () => runners[Math.floor(chance() * runners.length)] as Runner;

    const kills = killing(settings, chance);
    const endKills = club.calls.intercept(kills.decide);
    const uploads = Array.from({ length: settings.uploads }, (_, index) => {
      const runner = runners[index] ?? pick();
      // Far enough apart that no two are parts of one session.
      const endedAgoMs = (12 + 240 * Math.floor(index / settings.runners)) * minuteMs;
      return {
        runner,
        atMs: chance() * withinMs,
        activityId: '',
        upload: () => story.upload(runner, 'easy-10-km', { endedAgoMs }),
      };
    });
    const signs: Promise<number>[] = [];
    const happening = [
      ...uploads.map(async (one) => {
        await pause(one.atMs);
        one.activityId = one.upload();
      }),
      ...Array.from({ length: settings.warningSigns }, async (_, index) => {
        await pause(chance() * withinMs);
        signs.push(answerTo(`+1206557${1000 + index}`));
      }),
    ];
    await Promise.all(happening);
    const deleted = uploads.slice(-settings.deletions);
    for (const { activityId } of deleted) strava.delete(activityId);
    const signDelays = await Promise.all(signs);
    await strava.delivered();
    await club.idle({ hidden: 'ignored', timeoutMs: longestMs });
    endKills();
    await moveClock(club, Date.now() + 90 * minuteMs, 'once');

    const lost: string[] = [];
    let uncertain = 0;
    for (const { runner, activityId } of uploads.filter((one) => !deleted.includes(one))) {
      const found = (await story.itemsOf('Recovery', runner)).find(({ sk }) => sk.includes(activityId));
      if (found === undefined) {
        lost.push(`no prescription for ${activityId}`);
        continue;
      }
      const states = Object.entries(await story.ledgerOf(runner)).filter(([name]) => name.includes(activityId));
      if (states.some(([, state]) => state === 'unconfirmed')) uncertain += 1;
      const open = states.filter(([, state]) => state === 'claimed');
      if (found.message && states.length === 0) lost.push(`no text for ${activityId}`);
      for (const [name] of open) lost.push(`${name} was never sent`);
    }
    const notDeleted: string[] = [];
    for (const { runner, activityId } of deleted) {
      const rows = await story.itemsOf('Recovery', runner);
      if (JSON.stringify(rows).includes(activityId)) notDeleted.push(activityId);
    }
    let texts = 0;
    const doubled: string[] = [];
    for (const runner of runners) {
      const sent = story.textsTo(runner).length;
      const states = Object.values(await story.ledgerOf(runner));
      const meant = states.filter((state) => state === 'sent' || state === 'unconfirmed').length;
      texts += sent;
      if (sent > meant) doubled.push(`${sent} texts for ${meant} messages`);
    }
    return {
      uploads: uploads.length,
      texts,
      killed: kills.done(),
      lost,
      uncertain,
      doubled,
      notDeleted,
      deadLetters: club.queues.deadLetters().map(({ queue, attributes }) => `${queue}: ${attributes.reason}`),
      lateSigns: signDelays.filter((delayMs) => delayMs > signAnsweredWithinMs).map((delayMs) => `${delayMs / 1000} s`),
      slowestSignMs: Math.max(0, ...signDelays),
    };
  } finally {
    await story.stop();
  }

  async function answerTo(phone: string): Promise<number> {
    const began = performance.now();
    await club.text({ from: phone, body: 'I have chest pain and can not breathe' });
    await club.outbox.waitFor((message) => message.kind === 'text' && message.to === phone, longestMs);
    return performance.now() - began;
  }
}

/** Stops so many functions, each at a call that is drawn. */
function killing({ kills, uploads }: RealStormSettings, chance: () => number) {
  let done = 0;
  const share = kills / (uploads * 12);
  const decide = ({ functionName }: OutgoingCall): CallVerdict => {
    if (done >= kills || functionName === 'Webhook' || chance() >= share) return 'pass';
    done += 1;
    return chance() < 0.5 ? 'stop-before' : 'stop-after';
  };
  return { decide, done: () => done };
}
