import type { Verb } from './verb.ts';
import { announce } from './verbs/announce.ts';
import { athletes } from './verbs/athletes.ts';
import { cost } from './verbs/cost.ts';
import { deploy } from './verbs/deploy.ts';
import { destroy } from './verbs/destroy.ts';
import { doctor } from './verbs/doctor.ts';
import { exportClub } from './verbs/export.ts';
import { failed, failedRetry } from './verbs/failed.ts';
import { handOver } from './verbs/hand-over.ts';
import { invite, inviteRenew } from './verbs/invite.ts';
import { logs } from './verbs/logs.ts';
import { messages } from './verbs/messages.ts';
import { pauseAll, resumeAll } from './verbs/pause-all.ts';
import { remove } from './verbs/remove.ts';
import { restore } from './verbs/restore.ts';
import { seatFree, seatKeep } from './verbs/seat.ts';
import { secretRotate } from './verbs/secret-rotate.ts';
import { setup } from './verbs/setup.ts';
import { subscription } from './verbs/subscription.ts';
import { testMessage } from './verbs/test-message.ts';
import { unsubscribe } from './verbs/unsubscribe.ts';
import { upgrade } from './verbs/upgrade.ts';

/** Everything that the admin can type, in the order in which a club needs it. */
export const verbs: readonly Verb[] = [
  cost,
  setup,
  deploy,
  upgrade,
  testMessage,
  doctor,
  invite,
  inviteRenew,
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
  restore,
  logs,
  subscription,
  unsubscribe,
  secretRotate,
  exportClub,
  handOver,
  destroy,
];
