import type { Verb } from './verb.ts';
import { deploy } from './verbs/deploy.ts';
import { doctor } from './verbs/doctor.ts';
import { failed, failedRetry } from './verbs/failed.ts';
import { invite } from './verbs/invite.ts';
import { restore } from './verbs/restore.ts';
import { setup } from './verbs/setup.ts';
import { unsubscribe } from './verbs/unsubscribe.ts';

/** Everything that the admin can type, in the order in which a club needs it. */
export const verbs: readonly Verb[] = [setup, deploy, doctor, invite, failed, failedRetry, restore, unsubscribe];
