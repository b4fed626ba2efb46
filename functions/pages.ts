import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { handle } from 'hono/aws-lambda';
import { createAthleteEvents } from './athlete-events/athlete-events.ts';
import { answersWithin } from './aws/answers-within.ts';
import { createReadParameter } from './aws/read-parameter.ts';
import { createSecretParameter } from './aws/secret-parameter.ts';
import { createClubSources } from './club-sources/create-club-sources.ts';
import { intervalsAppOf } from './club-sources/intervals-app.ts';
import { warnOfIntervals } from './club-sources/warn-of-intervals.ts';
import { createMailTopics } from './delivery/mail-topics.ts';
import { intervalsEnvironment, lambdaEnvironment, pagesEnvironment, readEnvironment } from './environment.ts';
import { createAthleteLinks } from './links/athlete-links.ts';
import { createClubKey } from './links/club-key.ts';
import { createOutbox } from './outbox/outbox.ts';
import { textOfferOf } from './pages/contact/text-offer.ts';
import { createPages } from './pages/create-pages.ts';
import type { PagesServices } from './pages/pages-services.ts';
import { schedulerSettingsOf } from './schedules/one-time-schedule.ts';
import { createSchedules } from './schedules/schedules.ts';
import { createCheckInStore } from './store/check-ins.ts';
import { createConnectionStore } from './store/connections.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createErasedNames } from './store/erased-names.ts';
import { createFeedbackStore } from './store/feedback.ts';
import { createFileSessions } from './store/file-sessions.ts';
import { createHistoryStore } from './store/history.ts';
import { createMemberStore } from './store/member.ts';
import { firstMemberId, newMemberId } from './store/member-id.ts';
import { createMembership } from './store/membership.ts';
import { createMessageLedger } from './store/message-ledger.ts';
import { createOauthStates } from './store/oauth-states.ts';
import { createOpenJoins } from './store/open-joins.ts';
import { exportPersonalData } from './store/personal-data-export.ts';
import { createPhoneClaims } from './store/phone-claims.ts';
import { createPhoneCodes } from './store/phone-codes.ts';
import { createPrescriptionStore } from './store/prescription-row.ts';
import { createProfileStore } from './store/profile.ts';
import { createRateLimit } from './store/rate-limit.ts';
import { createSeats } from './store/seats.ts';
import { tableNamesOf } from './store/tables.ts';
import { createWaitingList } from './store/waiting-list.ts';

type Answer = ReturnType<typeof handle>;

let answer: Answer | undefined;

/**
 * Every page that a person sees: joining, the code, the check-in, the plan, my data, the public words.
 *
 * Triggered by browsers through the HTTP API. A form sent twice is harmless: each step finds what the first one left,
 * codes and states work once, and messages are sent once per name.
 */
export function handler(...request: Parameters<Answer>): ReturnType<Answer> {
  answer ??= handle(createPages(servicesOf()));
  return answer(...request);
}

function servicesOf(): PagesServices {
  const environment = readEnvironment(pagesEnvironment);
  const { CLUB_NAME: clubName, PUBLIC_URL: publicUrl } = environment;
  const tables = tableNamesOf(environment);
  const documents = createDocumentClient();
  const sqs = new SQSClient(answersWithin);
  const readParameter = createReadParameter(readEnvironment(lambdaEnvironment));
  const clientSecret = createSecretParameter(readParameter, environment.STRAVA_CLIENT_SECRET_PARAMETER);
  const key = createClubKey(clientSecret);
  const connections = createConnectionStore(documents, tables.tokens);
  const history = createHistoryStore(documents, tables.recovery);
  const allow = createRateLimit(documents, tables.ledger, key);

  return {
    clubName,
    publicUrl,
    settings: {
      clubName,
      publicUrl,
      linkHost: environment.LINK_HOST,
      contact: environment.CLUB_CONTACT,
      texts: textOfferOf({
        countries: environment.COUNTRIES,
        originationNumber: environment.ORIGINATION_NUMBER,
        textsReach: environment.TEXTS_REACH,
      }),
      inviteCode: environment.INVITE_CODE,
    },
    openJoins: createOpenJoins(documents, tables.members),
    members: createMemberStore(documents, tables.members),
    membership: createMembership(documents, tables.members),
    connections,
    profiles: createProfileStore(documents, tables.recovery),
    seats: createSeats(documents, tables.members, environment.SEATS),
    waitingList: createWaitingList(documents, tables.members, key),
    claims: createPhoneClaims(documents, tables.members),
    codes: createPhoneCodes(documents, { table: tables.members, key }),
    states: createOauthStates(documents, tables.ledger),
    links: createAthleteLinks(documents, tables.ledger, publicUrl, environment.LINK_HOST),
    schedules: createSchedules(new SchedulerClient(answersWithin), schedulerSettingsOf(environment)),
    checkIns: createCheckInStore(documents, tables.recovery),
    history,
    fileSessions: createFileSessions(documents, tables.recovery),
    feedback: createFeedbackStore(documents, tables.recovery),
    prescriptions: createPrescriptionStore(documents, tables.recovery),
    messages: createMessageLedger(documents, tables.ledger),
    exportPersonalData: (athleteId) => exportPersonalData(documents, tables, athleteId),
    topics: createMailTopics(new SNSClient(answersWithin), environment.MAIL_TOPIC_PREFIX),
    sources: createClubSources(environment, {
      clientSecret,
      connections,
      history,
      intervals: intervalsAppOf(readEnvironment(intervalsEnvironment), readParameter),
      warnOfIntervals,
    }),
    allow,
    send: createOutbox(sqs, environment.OUTBOX_QUEUE_URL),
    enqueueEvent: createAthleteEvents(sqs, environment.ACTIVITY_EVENTS_QUEUE_URL),
    erased: createErasedNames(documents, tables.ledger, key),
    firstMemberId: (outside) => firstMemberId(outside, tables.tokens),
    newMemberId,
    now: Date.now,
  };
}
