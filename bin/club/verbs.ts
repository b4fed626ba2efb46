import type { Verb } from './verb.ts';
import { announce } from './verbs/announce.ts';
import { athletes } from './verbs/athletes.ts';
import { cost } from './verbs/cost.ts';
import { deploy } from './verbs/deploy.ts';
import { doctor } from './verbs/doctor.ts';
import { failed, failedRetry } from './verbs/failed.ts';
import { invite } from './verbs/invite.ts';
import { messages } from './verbs/messages.ts';
import { pauseAll, resumeAll } from './verbs/pause-all.ts';
import { remove } from './verbs/remove.ts';
import { seatFree, seatKeep } from './verbs/seat.ts';
import { setup } from './verbs/setup.ts';
import { subscription } from './verbs/subscription.ts';
import { testMessage } from './verbs/test-message.ts';
import { unsubscribe } from './verbs/unsubscribe.ts';

/** Everything that the admin can type, in the order in which a club needs it. */
export const verbs: readonly Verb[] = [
  cost,
  setup,
  deploy,
  testMessage,
  doctor,
  invite,
  athletes,
  seatFree,
  seatKeep,
  remove,
  messages,
  announce,
  pauseAll,
  resumeAll,
  failed,
  failedRetry,
  subscription,
  unsubscribe,
];
