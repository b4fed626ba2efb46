import { stravaPolicy } from '../../../functions/strava/policy.ts';
import { readAlarmMail } from '../alarm-mail.ts';
import { countMembers, countReads, countSeats, readSourceApp } from '../club-rows.ts';
import { findResource } from '../stack.ts';
import type { Check, ClubUnderTest } from './finding.ts';

export const seats: Check = {
  id: 'seats',
  title: 'Seats',
  async look(club) {
    const { parameters } = await club.stack();
    const total = Number(parameters.Seats ?? 1);
    const { seated } = await memberCounts(club);
    // A member with Strava has a seat, whatever the row of seats says.
    const taken = Math.max(seated, await countSeats(await club.aws.documents(), await membersTable(club), club.now));
    const held = taken - seated;
    const found = `${taken} of ${total} taken${held === 0 ? '' : `, ${held} of them reserved for people who are joining now or were invited`}`;
    if (taken < total) return { state: 'ok', found, meaning: 'Runners can join.' };
    return {
      state: 'warning',
      found,
      meaning: 'People who want to join are put on the waiting list.',
      fix: 'Ask Strava for more (docs/admin.md, "The ten-athlete rule"); then, with what it granted: npm run club -- setup --seats 50',
    };
  },
};

export const unreachable: Check = {
  id: 'unreachable',
  title: 'Members whom no message reaches',
  async look(club) {
    const { stopped, unsubscribed, pausedForFailures } = await memberCounts(club);
    const reasons = [
      ...(stopped === 0 ? [] : [`${stopped} texted STOP`]),
      ...(unsubscribed === 0 ? [] : [`${unsubscribed} ended the mails`]),
      ...(pausedForFailures === 0 ? [] : [`${pausedForFailures} whose last three texts failed`]),
    ];
    if (reasons.length === 0) return { state: 'ok', found: 'none', meaning: 'Everybody can be told.' };
    return {
      state: 'warning',
      found: reasons.join(', '),
      meaning: 'They get no advice, and no safety words.',
      fix: 'Ask in the club chat who misses messages: they text START or anything to the number, or choose e-mail on their data page. Mails ended? A mail scanner may have pressed the link in them: docs/admin.md, "Every day".',
    };
  },
};

/** A click on the link at the foot of a mail, which a scanner may have made. */
export const spareMailEnded: Check = {
  id: 'spare-mail-ended',
  title: 'Members who lost the address beside their phone',
  async look(club) {
    const { spareMailEnded: count } = await memberCounts(club);
    if (count === 0)
      return { state: 'ok', found: 'none in the last 30 days', meaning: 'Spare addresses get their mails.' };
    return {
      state: 'warning',
      found: `${count} in the last 30 days`,
      meaning: 'What cannot be texted has no other way to them. Each was told by a text how to add the address again.',
      fix: 'Several at once? A mail scanner pressed the link. Ask their organisation to let mails from no-reply@sns.amazonaws.com pass: docs/admin.md, "Every day".',
    };
  },
};

export const tokenFailures: Check = {
  id: 'token-failures',
  title: 'Runners whose connection is broken',
  async look(club) {
    const { disconnected } = await memberCounts(club);
    if (disconnected === 0) return { state: 'ok', found: 'none', meaning: 'Every upload can be read.' };
    return {
      state: 'warning',
      found: `${disconnected}`,
      meaning: 'They get no advice. Each was sent one message with a link to connect again.',
      fix: 'Ask them to tap the link in that message. You need to do nothing else.',
    };
  },
};

export const readBudget: Check = {
  id: 'read-budget',
  title: 'Reads from Strava today',
  async look(club) {
    const ledger = findResource(await club.stack(), 'AWS::DynamoDB::GlobalTable', 'TablesLedger');
    const { limits } = await readSourceApp(await club.aws.documents(), ledger, 'strava');
    const perDay = (limits ?? stravaPolicy.firstLimits).perDay;
    const used = await countReads(await club.aws.documents(), ledger, 'strava', club.now);
    const found = `${used} of ${perDay}`;
    if (used < perDay * 0.8) return { state: 'ok', found, meaning: 'Uploads are read at once.' };
    return {
      state: 'warning',
      found,
      meaning: 'Uploads wait for their turn; past the limit until midnight UTC. Advice then comes late and says less.',
      fix: 'Ask Strava for a higher limit: https://www.strava.com/settings/api',
    };
  },
};

export const alarmMail: Check = {
  id: 'alarm-mail',
  title: 'Who is told about alarms',
  async look(club) {
    const state = await readAlarmMail(
      await club.aws.sns(),
      findResource(await club.stack(), 'AWS::SNS::Topic', 'Alarms'),
    );
    if (state === 'confirmed')
      return { state: 'ok', found: 'the admin', meaning: 'You hear when a text was not sent.' };
    return {
      state: 'warning',
      found: state === 'pending' ? 'the admin has not confirmed yet' : 'nobody',
      meaning: 'When messages fail, runners notice before you do.',
      fix:
        state === 'pending'
          ? 'Press "Confirm subscription" in the mail of "AWS Notifications" (also in the spam folder). Lost: AWS console > SNS > Subscriptions > "Request confirmation"'
          : 'Set "adminEmail" in club.config.json and run: npm run deploy',
    };
  },
};

async function memberCounts(club: ClubUnderTest) {
  return countMembers(await club.aws.documents(), await membersTable(club), club.now);
}

async function membersTable(club: ClubUnderTest): Promise<string> {
  return findResource(await club.stack(), 'AWS::DynamoDB::GlobalTable', 'TablesMembers');
}
