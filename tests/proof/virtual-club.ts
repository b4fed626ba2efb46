import { randomUUID } from 'node:crypto';
import { athleteEventSchema } from '../../functions/athlete-events/athlete-event.ts';
import { createAthleteEvents } from '../../functions/athlete-events/athlete-events.ts';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { deliverMessage } from '../../functions/delivery/deliver-message.ts';
import type { PublishAnswer } from '../../functions/delivery/publisher.ts';
import { countryOf } from '../../functions/delivery/read-phone.ts';
import { createStrangers } from '../../functions/delivery/strangers.ts';
import { answerText } from '../../functions/inbound/answer-text.ts';
import { inboundTextSchema } from '../../functions/inbound/inbound-text.ts';
import { createReadTexter } from '../../functions/inbound/read-texter.ts';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { emergencyNumberOf } from '../../functions/messages/emergency-number.ts';
import type { MessageKind } from '../../functions/outbox/message-kinds.ts';
import { createOutbox, outboxMessageSchema } from '../../functions/outbox/outbox.ts';
import { createPhonePseudonym } from '../../functions/outbox/phone-pseudonym.ts';
import type { Outcome } from '../../functions/queue/queue-handler.ts';
import { readBody } from '../../functions/queue/read-body.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import type { ReadLimits } from '../../functions/sources/source.ts';
import { createAnswerLimits } from '../../functions/store/answer-limits.ts';
import { createCheckInStore } from '../../functions/store/check-ins.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
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
import { createWaitingList } from '../../functions/store/waiting-list.ts';
import { stravaDoor } from '../../functions/strava/strava-door.ts';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { handleAthleteEvent } from '../../functions/upload/handle-athlete-event.ts';
import { loadUploadContext } from '../../functions/upload/upload-context.ts';
import { createWebhookHandler } from '../../functions/webhook.ts';
import type { ClubTables } from '../fixtures/club-tables.ts';
import { putConnection, putMember } from '../fixtures/members.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { type Reach, VirtualFunction } from './virtual-function.ts';
import { type SentMessage, VirtualQueue } from './virtual-queue.ts';
import { VirtualStrava } from './virtual-strava.ts';
import { chanceOf, VirtualTime } from './virtual-time.ts';

export interface VirtualClubSettings {
  readonly seed: number;
  readonly startMs: number;
  /** Of Strava's answers. */
  readonly faultShare: number;
  /** Of all invocations. */
  readonly killShare: number;
  /** What SNS answers at that moment; `undefined`: it takes the message. */
  readonly sns?: (nowMs: number) => PublishAnswer | undefined;
  /** Whether the outbox refuses at that moment. */
  readonly isOutboxDown?: (nowMs: number) => boolean;
  /** Of Strava. Absent: a new app's. */
  readonly limits?: ReadLimits;
}

/** What SNS took. */
export interface Published {
  readonly atMs: number;
  readonly athleteId: string;
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly to: string;
}

export const subscriptionId = '90210';
const secret = 'secret-of-the-virtual-club';
const webhookDelayMs = 40;

/**
 * A club whose clock is an argument: the stories of `webhook`, `prescribe`, `deliver` and `reply` over queues with SQS's
 * rules and real tables, a Strava with the limits of a new app, and functions that are killed in between.
 */
export class VirtualClub {
  readonly time: VirtualTime;
  readonly chance: () => number;
  readonly strava: VirtualStrava;
  readonly published: Published[] = [];
  /** Webhooks that the club answered with anything but 200. */
  refusedWebhooks = 0;
  readonly queues = {
    activityEvents: new VirtualQueue({ isFifo: true, visibilitySec: 120, maxReceiveCount: 1000 }),
    outbox: new VirtualQueue({ isFifo: true, visibilitySec: 30, maxReceiveCount: 1000 }),
    replies: new VirtualQueue({ isFifo: false, visibilitySec: 30, maxReceiveCount: 1000 }),
  };
  readonly #settings: VirtualClubSettings;
  readonly #tables: ClubTables;
  readonly #functions: readonly VirtualFunction[];
  readonly #webhook: ReturnType<typeof createWebhookHandler>;
  #phones = 0;

  constructor(tables: ClubTables, settings: VirtualClubSettings) {
    this.#settings = settings;
    this.#tables = tables;
    this.time = new VirtualTime(settings.startMs);
    this.chance = chanceOf(settings.seed);
    const { now } = this.time;
    this.strava = new VirtualStrava({
      now,
      chance: this.chance,
      faultShare: () => settings.faultShare,
      limits: settings.limits,
    });
    const sqs = this.#queueClient('activityEvents');
    this.#webhook = createWebhookHandler(
      () => ({ queueUrl: 'events', doors: [{ ...stravaDoor, pathSecretSha256: hashOfSecret(secret) }], sqs }) as never,
    );
    this.#functions = [
      this.#function('activityEvents', (body, at, reach) => this.#prescribe(body, at, reach)),
      this.#function('outbox', (body, at, reach) => this.#deliver(body, at, reach)),
      this.#function('replies', (body, at, reach) => this.#reply(body, at, reach)),
    ];
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

  async newRunner(): Promise<{ readonly athleteId: string; readonly phone: string }> {
    this.#phones += 1;
    const phone = `+1425${String(2_000_000 + this.#phones)}`;
    const { athleteId } = await putMember(this.#tables, {
      contact: { kind: 'text', phone },
      joinedAt: this.time.now() - minuteMs,
    });
    await this.#tables.put('members', phoneKey(phone), { athleteId });
    await this.#tables.put('recovery', profileKey(athleteId), {
      massKg: 70,
      sex: 'M',
      birthYear: 1986,
      exclusions: [],
    });
    await putConnection(this.#tables, athleteId, this.strava.newTokens(athleteId));
    return { athleteId, phone };
  }

  /** Strava tells of something, until it is answered with 200: three times at the most. */
  tell(event: Readonly<Record<string, unknown>>, atMs: number, attempt = 1): void {
    this.time.at(atMs + webhookDelayMs, async () => {
      const { statusCode } = await this.#webhook({
        rawPath: `/strava/${secret}`,
        pathParameters: { secret },
        requestContext: { http: { method: 'POST' } },
        body: JSON.stringify(event).replace(/"(\w+_id)":"(\d+)"/g, '"$1":$2'),
      } as never);
      if (statusCode === 200) return;
      this.refusedWebhooks += 1;
      if (attempt < 3) this.tell(event, this.time.now() + minuteMs, attempt + 1);
    });
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

  #function(
    name: keyof VirtualClub['queues'],
    handle: (body: string, now: number, reach: Reach) => Promise<Outcome>,
  ): VirtualFunction {
    const { documents, names } = this.#tables;
    const { killShare } = this.#settings;
    const { time, chance } = this;
    return new VirtualFunction({
      queue: this.queues[name],
      time,
      chance,
      documents,
      ledgerTable: names.ledger,
      killShare,
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
    return { send: reach === undefined ? send : (command: never) => reach.call(() => send(command)) } as never;
  }

  async #prescribe(body: string, now: number, { documents, call }: Reach): Promise<Outcome> {
    const event = readBody(athleteEventSchema, body);
    if (event === undefined) return { kind: 'give-up', reason: 'not an athlete event' };
    const { names } = this.#tables;
    const { api, oauth } = this.strava;
    const clubUrl = 'https://club.example';
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
      send: createOutbox(this.#queueClient('outbox', { documents, call }), 'outbox'),
      sources: stravaSources({
        connections,
        api: { ...api, activity: (id, token) => call(() => api.activity(id, token)) },
        oauth: { ...oauth, refresh: (token) => call(() => oauth.refresh(token)) },
      }),
      schedules: noSchedules,
      putOff: (late, at) => call(async () => this.#comeBack(late, at)),
      deleted: createDeletedActivities(documents, names.ledger),
      links: createAthleteLinks(documents, names.ledger, clubUrl),
      count: () => undefined,
      chance: this.chance,
    });
  }

  /** As the one-time schedule does it, which keeps to the minute. */
  #comeBack(event: Parameters<ReturnType<typeof createAthleteEvents>>[0], atMs: number): void {
    const dueMs = Math.ceil(Math.max(atMs, this.time.now() + minuteMs) / minuteMs) * minuteMs;
    const put = createAthleteEvents(this.#queueClient('activityEvents'), 'events');
    this.time.at(dueMs, () => put(event, dueMs));
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
      publish: (contact) =>
        call(async () => {
          const refusal = this.#settings.sns?.(this.time.now());
          if (refusal !== undefined) return refusal;
          const { athleteId, messageId, kind } = message;
          const to = contact.kind === 'text' ? contact.phone : contact.topicArn;
          this.published.push({ atMs: this.time.now(), athleteId, messageId, kind, to });
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
      links: createAthleteLinks(documents, names.ledger, 'https://club.example'),
      schedules: noSchedules,
      send: createOutbox(this.#queueClient('outbox', reach), 'outbox'),
    });
  }
}
