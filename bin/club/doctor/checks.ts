import { callbackDomain } from './callback-domain.ts';
import type { Check } from './finding.ts';
import { functionErrors, stopsReadable, textingAllowed, textsDropped } from './functions.ts';
import { intervalsEvents, intervalsMembers, intervalsReads } from './intervals.ts';
import { alarmMail, readBudget, seats, spareMailEnded, tokenFailures, unreachable } from './members.ts';
import { accountConcurrency, clock, credentials, stack } from './place.ts';
import { deadLetters, oldestMessage, schedules, unconfirmed } from './queues.ts';
import { appActive, pushSubscription, stravaHosts } from './strava.ts';
import { helpWords, numberPolicy, originationNumber, replies } from './texting-number.ts';
import { deliveryLogging, messageBudget, optOuts, sandbox, spendLimit, textsOffered } from './texts.ts';

/** The doctor's round, in the order in which one thing needs the other. */
export const checks: readonly Check[] = [
  credentials,
  clock,
  stack,
  accountConcurrency,
  functionErrors,
  appActive,
  pushSubscription,
  stravaHosts,
  callbackDomain,
  intervalsEvents,
  intervalsMembers,
  seats,
  tokenFailures,
  unreachable,
  spareMailEnded,
  readBudget,
  intervalsReads,
  sandbox,
  messageBudget,
  spendLimit,
  originationNumber,
  replies,
  numberPolicy,
  helpWords,
  textsOffered,
  textingAllowed,
  deliveryLogging,
  stopsReadable,
  textsDropped,
  optOuts,
  unconfirmed,
  deadLetters,
  oldestMessage,
  schedules,
  alarmMail,
];
