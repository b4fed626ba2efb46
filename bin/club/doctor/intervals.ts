import { dayMs, hourMs, minuteMs } from '../../../functions/clock/lifetime.ts';
import { intervalsPolicy } from '../../../functions/intervals/policy.ts';
import { countReads, readSourceApp } from '../club-rows.ts';
import { findResource } from '../stack.ts';
import type { Check, ClubUnderTest } from './finding.ts';
import type { Silence } from './reading.ts';

// A club without an app at intervals.icu gets none of these lines.

/** A connected watch sends something every day. */
const quietIsOddAfterMs = 3 * dayMs;

/** No API says whether the admin entered the right address there. The only sign is that something arrived. */
export const intervalsEvents: Check = {
  id: 'intervals-events',
  title: 'intervals.icu tells us about uploads',
  async look(club) {
    if (!(await hasApp(club))) return undefined;
    const { IntervalsPathSecretSha256: path = '', IntervalsWebhookSecretSha256: body = '' } = (await club.stack())
      .parameters;
    const meaning = 'Runs are noticed within the hour, not at once.';
    if (path === '' || body === '') {
      return {
        state: 'problem',
        found: 'its Webhook Secret is not here yet, so what it sends is ignored',
        meaning,
        fix: 'Run: npm run club -- setup (it asks for the "Webhook Secret" of https://intervals.icu, Settings > Manage App)',
      };
    }
    const { toldAt } = await readSourceApp(await club.aws.documents(), await ledgerOf(club), 'intervals');
    const fix =
      'https://intervals.icu, Settings > Manage App: is the webhook address as setup said? Press "send test webhook", and run this again a minute later. 401 or 404 there: npm run club -- secret rotate intervals-webhook';
    if (!toldAt) return { state: 'warning', found: 'nothing has come yet', meaning, fix };
    const found = `the last came ${ago(club.now - toldAt)}`;
    const isQuiet = club.now - toldAt > quietIsOddAfterMs && (await silenceOf(club))?.connected !== 0;
    if (isQuiet) return { state: 'warning', found, meaning, fix };
    return { state: 'ok', found, meaning: 'An upload is noticed within seconds.' };
  },
};

/** Counts only: just the function that counts them knows who they are. */
export const intervalsMembers: Check = {
  id: 'intervals-members',
  title: 'Members of whom intervals.icu has nothing for us',
  async look(club) {
    if (!(await hasApp(club))) return undefined;
    const silence = await silenceOf(club);
    if (silence === undefined) {
      return {
        state: 'unknown',
        found: 'the function did not say',
        meaning: 'The deployed club is older than this command line, or the function fails.',
        fix: 'Run: npm run deploy',
      };
    }
    const { withActivities, withheldOnly, silent } = silence;
    if (withheldOnly + silent === 0) {
      const found = withActivities === 0 ? 'nobody has their activities from there' : `none of ${withActivities}`;
      return { state: 'ok', found, meaning: 'What they upload can be read.' };
    }
    const parts = [
      ...(withheldOnly === 0 ? [] : [`${withheldOnly} from Strava only, which it may not hand on`]),
      ...(silent === 0 ? [] : [`${silent} without anything for 14 days: they rest, or their account there sleeps`]),
    ];
    return {
      state: 'warning',
      found: `of ${withActivities}: ${parts.join('; ')}`,
      meaning: 'They get no advice, and may wonder why.',
      fix: "Say to all in the club chat: on https://intervals.icu under Settings, connect your watch's own account, not Strava alone; and open that site now and then, because a free account falls asleep after 90 days.",
    };
  },
};

export const intervalsReads: Check = {
  id: 'intervals-reads',
  title: 'Reads from intervals.icu today',
  async look(club) {
    if (!(await hasApp(club))) return undefined;
    const ledger = await ledgerOf(club);
    const { limits, limitedUntil } = await readSourceApp(await club.aws.documents(), ledger, 'intervals');
    const { perDay } = limits ?? intervalsPolicy.firstLimits;
    const used = await countReads(await club.aws.documents(), ledger, 'intervals', club.now);
    const isLimited = (limitedUntil ?? 0) > club.now;
    const until = isLimited
      ? `; it lets nobody read before ${new Date(limitedUntil ?? 0).toISOString().slice(11, 16)} UTC`
      : '';
    const found = `${used} of ${perDay}${until}`;
    if (used < perDay * 0.8 && !isLimited) return { state: 'ok', found, meaning: 'Uploads are read at once.' };
    return {
      state: 'warning',
      found,
      meaning: 'Uploads wait for their turn; past the limit until midnight UTC. Advice then comes late and says less.',
      fix: 'Its limit grows with the athletes of the app. More: support@intervals.icu',
    };
  },
};

/** Where the stack cannot be read, another check reports it. */
async function hasApp(club: ClubUnderTest): Promise<boolean> {
  const stack = await club.stack().catch(() => undefined);
  return (stack?.parameters.IntervalsClientId ?? '') !== '';
}

async function silenceOf(club: ClubUnderTest): Promise<Silence | undefined> {
  const silence = (await club.reading())?.silence;
  return typeof silence === 'object' ? silence.intervals : undefined;
}

async function ledgerOf(club: ClubUnderTest): Promise<string> {
  return findResource(await club.stack(), 'AWS::DynamoDB::GlobalTable', 'TablesLedger');
}

function ago(ms: number): string {
  if (ms < 2 * minuteMs) return 'just now';
  if (ms < 2 * hourMs) return `${Math.round(ms / minuteMs)} minutes ago`;
  return ms < 2 * dayMs ? `${Math.round(ms / hourMs)} hours ago` : `${Math.round(ms / dayMs)} days ago`;
}
