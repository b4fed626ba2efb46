import { randomUUID } from 'node:crypto';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { WritableCallRecorder } from '../../bin/local/call-recorder.ts';
import { athleteEventSchema } from '../../functions/athlete-events/athlete-event.ts';
import { createAthleteEvents } from '../../functions/athlete-events/athlete-events.ts';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { deliverMessage } from '../../functions/delivery/deliver-message.ts';
import type { PublishAnswer } from '../../functions/delivery/publisher.ts';
import { countryOf } from '../../functions/delivery/read-phone.ts';
import { createStrangers } from '../../functions/delivery/strangers.ts';
import { answerText } from '../../functions/inbound/answer-text.ts';
import { inboundTextSchema } from '../../functions/inbound/inbound-text.ts';
import { createReadTexter } from '../../functions/inbound/read-texter.ts';
import { maxBodyBytes, readEvents } from '../../functions/intervals/webhook-events.ts';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { emergencyNumberOf } from '../../functions/messages/emergency-number.ts';
import type { MessageKind } from '../../functions/outbox/message-kinds.ts';
import { createOutbox, outboxMessageSchema } from '../../functions/outbox/outbox.ts';
import { createPhonePseudonym } from '../../functions/outbox/phone-pseudonym.ts';
import type { Outcome } from '../../functions/queue/queue-handler.ts';
import { readBody } from '../../functions/queue/read-body.ts';
import { recoverUploads } from '../../functions/reconcile/recover-uploads.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { createPutOff, type PutOffEvent } from '../../functions/schedules/put-off.ts';
import { createSchedules } from '../../functions/schedules/schedules.ts';
import type { ReadLimits } from '../../functions/sources/source.ts';
import type { OutsideAthlete, SourceName } from '../../functions/sources/source-event.ts';
import { createSourceRegistry, type SourceRegistry } from '../../functions/sources/source-registry.ts';
import { readAllMembers } from '../../functions/store/all-members.ts';
import { createAnswerLimits } from '../../functions/store/answer-limits.ts';
import { createCheckInStore } from '../../functions/store/check-ins.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { type ConnectionStore, createConnectionStore } from '../../functions/store/connections.ts';
import { createDeletedActivities } from '../../functions/store/deleted-activities.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createFeedbackStore } from '../../functions/store/feedback.ts';
import { createReadFileSession } from '../../functions/store/file-sessions.ts';
import { createHistoryStore } from '../../functions/store/history.ts';
import { createInboundLedger } from '../../functions/store/inbound-ledger.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { createMessageBudget } from '../../functions/store/message-budget.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { createOpenQuestions } from '../../functions/store/open-question.ts';
import { createPhoneClaims, phoneKey } from '../../functions/store/phone-claims.ts';
import { createPrescriptionStore } from '../../functions/store/prescription-row.ts';
import { createProfileStore, profileKey } from '../../functions/store/profile.ts';
import { createReadQuota } from '../../functions/store/read-quota.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { createSourceAppStore, sourceAppKey } from '../../functions/store/source-app.ts';
import { createUnknownUploads } from '../../functions/store/unknown-uploads.ts';
import { createWaitingList } from '../../functions/store/waiting-list.ts';
import { stravaDoor } from '../../functions/strava/strava-door.ts';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { handleAthleteEvent } from '../../functions/upload/handle-athlete-event.ts';
import { loadUploadContext } from '../../functions/upload/upload-context.ts';
import { createWebhookHandler } from '../../functions/webhook.ts';
import type { ClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId, putConnection, putMember } from '../fixtures/members.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { VirtualFunction } from './virtual-function.ts';
import { intervalsTokenOf, VirtualIntervals, virtualIntervalsSource } from './virtual-intervals.ts';
import { type SentMessage, VirtualQueue } from './virtual-queue.ts';
import { beginInvocation, type Invocation, type Reach } from './virtual-reach.ts';
import { VirtualScheduler } from './virtual-scheduler.ts';
import { VirtualStrava } from './virtual-strava.ts';
import { chanceOf, VirtualTime } from './virtual-time.ts';

export interface VirtualClubSettings {
  readonly seed: number;
  readonly startMs: number;
  /** Of the sources' answers. */
  readonly faultShare: number;
  /** From then on they are well. Absent: never. */
  readonly faultsUntilMs?: number;
  /** Of all invocations. */
  readonly killShare: number;
  /** What SNS answers at that moment; `undefined`: it takes the message. */
  readonly sns?: (nowMs: number) => PublishAnswer | undefined;
  /** Whether the outbox refuses at that moment. */
  readonly isOutboxDown?: (nowMs: number) => boolean;
  /** Whether the queue of events refuses at that moment. */
  readonly refusesEvents?: (nowMs: number) => boolean;
  /** Of Strava. Absent: a new app's. */
  readonly limits?: ReadLimits;
  /** Whether Strava retires a refresh token as soon as it has answered with the next. Absent: it takes the old ones, too. */
  readonly retiresTokens?: boolean;
  /** Is told of every call of a function, and may stop the function at it. */
  readonly recorder?: WritableCallRecorder;
  /** Names of schedules that are there already. */
  readonly scheduled?: readonly string[];
}

export interface VirtualRunner {
  readonly athleteId: string;
  readonly phone: string;
  /** As whom they are known, at the source of their activities first. */
  readonly outside: readonly [OutsideAthlete, ...OutsideAthlete[]];
}

/** What SNS took. */
export interface Published {
  readonly atMs: number;
  readonly athleteId: string;
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly to: string;
  readonly text: string;
}

export const subscriptionId = '90210';
const secret = 'secret-of-the-virtual-club';
const intervalsSecret = 'of-the-body-of-each-batch';
const webhookDelayMs = 40;
/** Of intervals.icu: so often at the most, each time twice as long after the last. */
export const batchAttempts = 11;
const clubUrl = 'https://club.example';
const scheduling = {
  group: 'afterrun',
  remindFunctionArn: 'arn:remind',
  roleArn: 'arn:role',
  deadLetterQueueArn: 'arn:dead',
};
/** Of all clubs, which may share their tables. */
let phones = 0;

/**
 * A club whose clock is an argument: the stories of `webhook`, `prescribe`, `deliver`, `reply`, what `remind` brings back and the
 * hourly check, over queues with SQS's rules and real tables, a Strava and an intervals.icu with the limits of a new app, and
 * functions that are killed in between.
 */
export class VirtualClub {
  readonly time: VirtualTime;
  readonly chance: () => number;
  readonly strava: VirtualStrava;
  readonly intervals: VirtualIntervals;
  readonly published: Published[] = [];
  /** What the club answered to webhooks, by status. */
  readonly answered = new Map<number, number>();
  readonly queues = {
    activityEvents: new VirtualQueue({ isFifo: true, visibilitySec: 120, maxReceiveCount: 1000 }),
    outbox: new VirtualQueue({ isFifo: true, visibilitySec: 30, maxReceiveCount: 1000 }),
    replies: new VirtualQueue({ isFifo: false, visibilitySec: 30, maxReceiveCount: 1000 }),
  };
  readonly #settings: VirtualClubSettings;
  readonly #tables: ClubTables;
  readonly #functions: readonly VirtualFunction[];
  readonly #scheduler: VirtualScheduler;
  #runners = 0;

  constructor(tables: ClubTables, settings: VirtualClubSettings) {
    this.#settings = settings;
    this.#tables = tables;
    this.time = new VirtualTime(settings.startMs);
    this.chance = chanceOf(settings.seed);
    const { now } = this.time;
    const faultShare = () => (now() < (settings.faultsUntilMs ?? Number.POSITIVE_INFINITY) ? settings.faultShare : 0);
    const { limits, retiresTokens } = settings;
    this.strava = new VirtualStrava({ now, chance: this.chance, faultShare, limits, retiresTokens });
    this.intervals = new VirtualIntervals({ now, chance: this.chance, faultShare });
    this.#scheduler = new VirtualScheduler(this.time, (putOff) => this.#comeBack(putOff), settings.scheduled);
    this.#functions = [
      this.#function('Prescribe', 'activityEvents', (body, at, reach) => this.#prescribe(body, at, reach)),
      this.#function('Deliver', 'outbox', (body, at, reach) => this.#deliver(body, at, reach)),
      this.#function('Reply', 'replies', (body, at, reach) => this.#reply(body, at, reach)),
    ];
  }

  /** The names of what waits for its time. */
  get scheduled(): readonly string[] {
    return this.#scheduler.names;
  }

  get killed(): number {
    return this.#functions.reduce((sum, { killed }) => sum + killed, 0);
  }

  get handled(): number {
    return this.#functions.reduce((sum, { handled }) => sum + handled, 0);
  }

  get deadLetters(): readonly SentMessage[] {
    return Object.values(this.queues).flatMap(({ deadLetters }) => deadLetters);
  }

  async open(): Promise<void> {
    await this.#tables.put('ledger', sourceAppKey('strava'), { subscriptionId });
  }

  /**
   * @param sources that of the activities first.
   * @param tokenAgeMs how long ago Strava gave them their tokens.
   */
  async newRunner(sources: readonly SourceName[] = ['strava'], tokenAgeMs = 0): Promise<VirtualRunner> {
    this.#runners += 1;
    phones += 1;
    const number = newAthleteId();
    const phone = `+1425${String(2_000_000 + phones)}`;
    const athleteId = sources[0] === 'intervals' ? `m-${number}` : number;
    // Athletes of long ago have bare digits at intervals.icu, and the number is another one's at Strava.
    const numbers = { strava: number, intervals: this.#runners % 2 === 0 ? `i${number}` : String(Number(number) + 1) };
    const [first, ...others] = sources.map((source) => ({ source, externalAthleteId: numbers[source] }));
    if (first === undefined) throw new Error('A runner has a source.');
    const outside = [first, ...others] as const;
    await putMember(this.#tables, {
      athleteId,
      contact: { kind: 'text', phone },
      joinedAt: this.time.now() - minuteMs,
      // Who joined first has none, and is at Strava.
      ...(athleteId !== number || others.length > 0 ? { connections: [...outside] } : {}),
    });
    await this.#tables.put('members', phoneKey(phone), { athleteId });
    await this.#tables.put('recovery', profileKey(athleteId), {
      massKg: 70,
      sex: 'M',
      birthYear: 1986,
      exclusions: [],
    });
    for (const one of outside) {
      const { source, externalAthleteId } = one;
      const lasting = {
        accessToken: intervalsTokenOf(externalAthleteId),
        refreshToken: undefined,
        expiresAt: undefined,
      };
      const tokens = source === 'strava' ? this.strava.newTokens(externalAthleteId, tokenAgeMs) : lasting;
      await putConnection(this.#tables, athleteId, { ...one, ...tokens });
    }
    return { athleteId, phone, outside };
  }

  /** Strava tells of something, until it is answered with 200: three times at the most. */
  tell(event: Readonly<Record<string, unknown>>, atMs: number): void {
    const body = JSON.stringify(event).replace(/"(\w+_id)":"(\d+)"/g, '"$1":$2');
    this.#post('strava', body, atMs, [minuteMs, minuteMs]);
  }

  /** Intervals.icu tells of several things at once, and again after a second, two, four ... until it is answered with 200. */
  tellBatch(events: readonly object[], atMs: number, bodySecret = intervalsSecret): void {
    const pauses = Array.from({ length: batchAttempts - 1 }, (_, attempt) => 1000 * 2 ** attempt);
    this.#post('intervals', JSON.stringify({ secret: bodySecret, events }), atMs, pauses);
  }

  #post(source: SourceName, body: string, atMs: number, [pauseMs, ...pauses]: readonly number[]): void {
    this.time.at(atMs + webhookDelayMs, async () => {
      const { reach, killed } = this.#begin('Webhook');
      const answer = await Promise.race([killed, this.#webhook(source, body, reach)]);
      const statusCode = answer === 'killed' ? undefined : answer.statusCode;
      this.answered.set(statusCode ?? 0, (this.answered.get(statusCode ?? 0) ?? 0) + 1);
      if (statusCode !== 200 && pauseMs !== undefined) this.#post(source, body, this.time.now() + pauseMs, pauses);
    });
  }

  #webhook(source: SourceName, body: string, reach: Reach) {
    const { send }: Pick<SQSClient, 'send'> = this.#queueClient('activityEvents', reach);
    const sqs = {
      send: async (command: never) => {
        if (this.#settings.refusesEvents?.(this.time.now())) throw new Error('ServiceUnavailable');
        return send(command);
      },
    };
    const readBatch = (batch: string) => readEvents(batch, hashOfSecret(intervalsSecret), this.time.now());
    const pathSecretSha256 = hashOfSecret(secret);
    const doors = [
      { ...stravaDoor, pathSecretSha256 },
      { name: 'intervals', maxBodyBytes, readEvents: readBatch, pathSecretSha256 } as const,
    ];
    return createWebhookHandler(() => ({ queueUrl: 'events', doors, sqs }) as never)({
      rawPath: `/${source}/${secret}`,
      pathParameters: { secret },
      requestContext: { http: { method: 'POST' } },
      body,
    } as never);
  }

  /** What `reconcile` does about uploads, so many times. */
  checkHourly(fromMs: number, hours: number): void {
    for (let hour = 0; hour < hours; hour += 1) {
      this.time.at(fromMs + hour * hourMs, async () => {
        const { documents, names } = this.#tables;
        const { members } = await readAllMembers(documents, names.members);
        const tell = createAthleteEvents(this.#queueClient('activityEvents'), 'events');
        const connections = createConnectionStore(documents, names.tokens);
        const sources = this.#sources(connections, (_service, _operation, act) => act());
        for (const source of sources.all) {
          await recoverUploads(source, members, this.time.now(), {
            sources,
            connections,
            app: createSourceAppStore(documents, names.ledger),
            reads: createReadQuota(documents, names.ledger),
            store: createMemberStore(documents, names.members),
            membership: createMembership(documents, names.members),
            unknownUploads: createUnknownUploads(documents, names),
            checkpoints: createCheckpoints(documents, names.ledger),
            hasTime: () => true,
            count: () => undefined,
            tell: (event) => tell(event, this.time.now()),
            send: createOutbox(this.#queueClient('outbox'), 'outbox'),
            reconnectUrl: `${clubUrl}/connect`,
          });
        }
      });
    }
  }

  say(phone: string, body: string, id: string, atMs: number): void {
    this.time.at(atMs, () => {
      const Message = JSON.stringify({ originationNumber: phone, messageBody: body, inboundMessageId: id });
      this.queues.replies.send({ body: JSON.stringify({ Message, Timestamp: new Date(atMs).toISOString() }) }, atMs);
      this.#pollAll();
    });
  }

  #pollAll(): void {
    for (const { poll } of this.#functions) poll();
  }

  #begin(functionName: string): Invocation {
    const { documents } = this.#tables;
    return beginInvocation({ functionName, documents, recorder: this.#settings.recorder });
  }

  #function(
    name: string,
    queue: keyof VirtualClub['queues'],
    handle: (body: string, now: number, reach: Reach) => Promise<Outcome>,
  ): VirtualFunction {
    const { documents, names } = this.#tables;
    const { killShare, recorder } = this.#settings;
    const { time, chance } = this;
    return new VirtualFunction({
      name,
      queue: this.queues[queue],
      time,
      chance,
      documents,
      ledgerTable: names.ledger,
      killShare,
      recorder,
      handle,
    });
  }

  /** An SQS client as far as messages are sent with it. */
  #queueClient(name: 'activityEvents' | 'outbox', reach?: Reach) {
    const send = async ({ input }: { readonly input: Readonly<Record<string, unknown>> }) => {
      const now = this.time.now();
      if (name === 'outbox' && this.#settings.isOutboxDown?.(now)) throw new Error('ServiceUnavailable');
      const group = input.MessageGroupId === undefined ? undefined : String(input.MessageGroupId);
      const deduplicationId = String(input.MessageDeduplicationId);
      this.queues[name].send({ body: String(input.MessageBody), group, deduplicationId }, now);
      this.#pollAll();
    };
    return {
      send: reach === undefined ? send : (command: never) => reach.call('sqs', 'SendMessage', () => send(command)),
    } as never;
  }

  async #prescribe(body: string, now: number, reach: Reach): Promise<Outcome> {
    const event = readBody(athleteEventSchema, body);
    if (event === undefined) return { kind: 'give-up', reason: 'not an athlete event' };
    const { documents } = reach;
    const { names } = this.#tables;
    const scheduler = this.#scheduler.clientOf(reach);
    const connections = createConnectionStore(documents, names.tokens);
    return handleAthleteEvent(event, now, {
      clubName: 'Riverside Runners',
      publicUrl: clubUrl,
      reconnectUrl: `${clubUrl}/connect`,
      rules: findingRules,
      seats: createSeats(documents, names.members, 1000),
      waitingList: createWaitingList(documents, names.members, async () => 'key'),
      topics: {
        open: async () => 'arn:none',
        askAgain: async () => undefined,
        isConfirmed: async () => true,
        addressOf: async () => undefined,
        close: async () => undefined,
      },
      loadContext: (upload, at) => loadUploadContext(documents, names, upload, at),
      members: createMemberStore(documents, names.members),
      membership: createMembership(documents, names.members),
      connections,
      history: createHistoryStore(documents, names.recovery),
      checkIns: createCheckInStore(documents, names.recovery),
      prescriptions: createPrescriptionStore(documents, names.recovery),
      readFileSession: createReadFileSession(documents, names.recovery),
      ledger: createMessageLedger(documents, names.ledger),
      reads: createReadQuota(documents, names.ledger),
      app: createSourceAppStore(documents, names.ledger),
      erasure: createErasure(documents, names, async () => 'key'),
      send: createOutbox(this.#queueClient('outbox', reach), 'outbox'),
      sources: this.#sources(connections, reach.call),
      schedules: createSchedules(scheduler, scheduling),
      putOff: createPutOff(scheduler, scheduling, this.time.now),
      deleted: createDeletedActivities(documents, names.ledger),
      links: createAthleteLinks(documents, names.ledger, clubUrl),
      count: () => undefined,
      chance: this.chance,
    });
  }

  #sources(connections: ConnectionStore, call: Reach['call']): SourceRegistry {
    const { api, oauth } = this.strava;
    const { api: intervalsApi } = this.intervals;
    const [strava] = stravaSources({
      connections,
      api: {
        activity: (...asked) => call('strava', 'GET /api/v3/activities/{id}', () => api.activity(...asked)),
        activities: (...asked) => call('strava', 'GET /api/v3/athlete/activities', () => api.activities(...asked)),
      },
      oauth: {
        ...oauth,
        refresh: (token) => call('strava', 'POST /oauth/token', () => oauth.refresh(token)),
        revoke: (token) => call('strava', 'POST /oauth/revoke', () => oauth.revoke(token)),
      },
    }).all;
    const intervals = virtualIntervalsSource({
      activity: (...asked) => call('intervals', 'activity', () => intervalsApi.activity(...asked)),
      activities: (...asked) => call('intervals', 'activities', () => intervalsApi.activities(...asked)),
      wellness: (...asked) => call('intervals', 'wellness', () => intervalsApi.wellness(...asked)),
      athlete: (...asked) => call('intervals', 'athlete', () => intervalsApi.athlete(...asked)),
      disconnect: (...asked) => call('intervals', 'disconnect', () => intervalsApi.disconnect(...asked)),
    });
    return createSourceRegistry(strava === undefined ? [intervals] : [strava, intervals]);
  }

  /** What `remind` does with what was put off. Lambda invokes it once more, a minute later, where it came to no end. */
  #comeBack(putOff: PutOffEvent): void {
    this.time.at(this.time.now(), async () => {
      const { reach, killed } = this.#begin('Remind');
      const put = createAthleteEvents(this.#queueClient('activityEvents', reach), 'events');
      const end = await Promise.race([put(putOff.event, putOff.dueMs), killed]);
      if (end === 'killed') this.time.at(this.time.now() + minuteMs, () => this.#comeBack(putOff));
    });
  }

  async #deliver(body: string, now: number, { documents, call }: Reach): Promise<Outcome> {
    const message = readBody(outboxMessageSchema, body);
    if (message === undefined) return { kind: 'give-up', reason: 'not an outbox message' };
    const { names } = this.#tables;
    return deliverMessage(message, now, {
      members: createMemberStore(documents, names.members),
      ledger: createMessageLedger(documents, names.ledger),
      budget: createMessageBudget(documents, names.ledger, { monthlyUsd: 10_000, partUsd: 0.01 }),
      questions: createOpenQuestions(documents, names.ledger),
      limits: createAnswerLimits(documents, names.ledger),
      strangers: createStrangers(createPhoneClaims(documents, names.members), ['US']),
      alertAdmin: async () => undefined,
      publish: (contact, { text }) =>
        call('sns', 'Publish', async () => {
          const refusal = this.#settings.sns?.(this.time.now());
          if (refusal !== undefined) return refusal;
          const { athleteId, messageId, kind } = message;
          const to = contact.kind === 'text' ? contact.phone : contact.topicArn;
          this.published.push({ atMs: this.time.now(), athleteId, messageId, kind, to, text });
          return { kind: 'accepted' };
        }),
      emergencyNumberFor: (phone) => emergencyNumberOf(countryOf(phone) ?? ''),
      newClaimId: randomUUID,
      count: () => undefined,
    });
  }

  async #reply(body: string, now: number, reach: Reach): Promise<Outcome> {
    const text = readBody(inboundTextSchema, body);
    if (text === undefined) return { kind: 'give-up', reason: 'not an inbound text' };
    const { documents } = reach;
    const { names } = this.#tables;
    return answerText(text, now, {
      pseudonymOf: createPhonePseudonym(async () => 'key'),
      crisisLineFor: () => undefined,
      rules: findingRules,
      phones: createPhoneClaims(documents, names.members),
      readTexter: createReadTexter(documents, names),
      members: createMemberStore(documents, names.members),
      profiles: createProfileStore(documents, names.recovery),
      history: createHistoryStore(documents, names.recovery),
      checkIns: createCheckInStore(documents, names.recovery),
      prescriptions: createPrescriptionStore(documents, names.recovery),
      feedback: createFeedbackStore(documents, names.recovery),
      inbound: createInboundLedger(documents, names.ledger),
      questions: createOpenQuestions(documents, names.ledger),
      limits: createAnswerLimits(documents, names.ledger),
      links: createAthleteLinks(documents, names.ledger, clubUrl),
      schedules: createSchedules(this.#scheduler.clientOf(reach), scheduling),
      send: createOutbox(this.#queueClient('outbox', reach), 'outbox'),
    });
  }
}
