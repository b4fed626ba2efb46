import { tellAnnouncements } from '../admin/announce.ts';
import type { AdminServices } from '../admin/answer-admin.ts';
import { keepClubPause } from '../admin/club-pause.ts';
import { tellOfNotice } from '../admin/free-seat.ts';
import { inviteNext } from '../join/invite-next.ts';
import type { JoinServices } from '../join/join-services.ts';
import { settleOpenJoins } from '../join/settle-open-joins.ts';
import type { AllMembers } from '../store/all-members.ts';
import { type ChangedSourcesServices, settleChangedSources } from './changed-sources.ts';
import { countFailedTexts, type FailedTextsServices } from './count-failed-texts.ts';
import { eraseDisconnected } from './erase-disconnected.ts';
import { type ForgetClockTimesServices, forgetClockTimes } from './forget-clock-times.ts';
import { freeLeftPhones } from './free-left-phones.ts';
import type { KeepLogRetention } from './keep-log-retention.ts';
import { lookUpMail, type MailServices } from './look-up-mail.ts';
import { markOptedOut } from './mark-opted-out.ts';
import type { OptedOutPhones } from './opted-out-phones.ts';
import { type RecoverServices, recoverUploads } from './recover-uploads.ts';
import type { Job } from './run-jobs.ts';

export interface ReconcileServices
  extends AdminServices,
    ChangedSourcesServices,
    JoinServices,
    FailedTextsServices,
    ForgetClockTimesServices,
    MailServices,
    RecoverServices {
  readonly claims: JoinServices['claims'];
  readonly connections: JoinServices['connections'];
  readonly members: JoinServices['members'] & AdminServices['members'];
  readonly history: ForgetClockTimesServices['history'] & AdminServices['history'];
  readonly checkpoints: AdminServices['checkpoints'];
  readonly send: JoinServices['send'];
  readonly publicUrl: string;
  readonly optedOutPhones: OptedOutPhones;
  readonly keepLogRetention: KeepLogRetention;
}

/**
 * The hourly jobs, in order: first what concerns everybody, last what may take all the remaining time. Members are read once for all
 * jobs; if that fails, each job that needs them fails on its own.
 */
export function hourlyJobs(now: number, services: ReconcileServices): readonly Job[] {
  let reading: Promise<AllMembers> | undefined;
  const all = (): Promise<AllMembers> => {
    reading ??= services.readAllMembers();
    return reading;
  };
  const members = async () => (await all()).members;

  return [
    ...services.sources.all.flatMap(({ keepSubscription }) =>
      keepSubscription === undefined
        ? []
        : [{ name: 'push subscription', run: async () => ({ ...(await keepSubscription()) }) }],
    ),
    {
      name: 'failed texts',
      run: async () => ({ ...(await countFailedTexts(now, services)) }),
    },
    {
      name: 'log retention',
      run: async () => ({ ...(await services.keepLogRetention()) }),
    },
    {
      name: 'members',
      run: async () => ({ members: (await members()).length, unreadable: (await all()).unreadable }),
    },
    { name: 'opted out', run: async () => ({ ...(await markOptedOut(await members(), now, services)) }) },
    { name: 'left phones', run: async () => ({ ...(await freeLeftPhones(await all(), now, services)) }) },
    { name: 'disconnected', run: async () => ({ ...(await eraseDisconnected(await members(), now, services)) }) },
    {
      name: 'open joins',
      async run() {
        await settleOpenJoins(now, services);
        return {};
      },
    },
    {
      // Again, in case a join made the job before fail: a free seat must not wait for it.
      name: 'waiting list',
      async run() {
        await inviteNext(now, services);
        return {};
      },
    },
    { name: 'club pause', run: async () => ({ ...(await keepClubPause(await members(), now, services)) }) },
    { name: 'announcements', run: async () => ({ ...(await tellAnnouncements(await members(), now, services)) }) },
    { name: 'seats on notice', run: async () => ({ ...(await tellOfNotice(await members(), now, services)) }) },
    { name: 'changed sources', run: async () => ({ ...(await settleChangedSources(await members(), now, services)) }) },
    { name: 'clock times', run: async () => ({ ...(await forgetClockTimes(await members(), now, services)) }) },
    { name: 'mail', run: async () => ({ ...(await lookUpMail(await members(), now, services)) }) },
    ...services.sources.all.map((source) => ({
      name: `${source.name} uploads`,
      run: async () => ({ ...(await recoverUploads(source, await members(), now, services)) }),
    })),
  ];
}
