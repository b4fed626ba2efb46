import { readAccountConcurrency } from '../account-concurrency.ts';
import { AdminError } from '../admin-error.ts';
import { ClubNotDeployedError } from '../stack.ts';
import type { Check, ClubUnderTest } from './finding.ts';

export const credentials: Check = {
  id: 'credentials',
  title: 'AWS login',
  async look(club) {
    try {
      const account = await club.account();
      return { state: 'ok', found: `account ${account}, region ${club.region}`, meaning: 'The doctor can look.' };
    } catch (error) {
      if (!(error instanceof AdminError)) throw error;
      const meaning = 'Runners are not affected. The doctor cannot look at most things, though.';
      return { state: 'problem', found: error.message, meaning, fix: error.fix };
    }
  },
};

/** AWS refuses signatures that are five minutes off; times in texts come from AWS's clock, not from this one. */
const clockMayDifferMs = 120_000;

export const clock: Check = {
  id: 'clock',
  title: 'Clock of this computer',
  async look(club) {
    const answer = await club.strava();
    if (answer.kind !== 'ok' || answer.at === undefined) {
      return { state: 'unknown', found: 'Strava did not say what time it is', meaning: 'Runners are not affected.' };
    }
    const seconds = Math.round(Math.abs(club.now - answer.at) / 1000);
    if (seconds * 1000 <= clockMayDifferMs) {
      return { state: 'ok', found: `within ${seconds} s`, meaning: 'The times in this report are right.' };
    }
    return {
      state: 'warning',
      found: `${seconds} s off`,
      meaning: 'Runners are not affected, but AWS soon refuses this computer.',
      fix: 'Set this computer to automatic time.',
    };
  },
};

export const stack: Check = {
  id: 'stack',
  title: 'The deployed club',
  async look(club) {
    const status = await statusOf(club);
    if (status === undefined) {
      return {
        state: 'problem',
        found: `there is none in the region ${club.region}`,
        meaning: 'There is no club that a runner could join.',
        fix: 'Run: npm run club -- setup (or, for a club in another region, add --region)',
      };
    }
    if (/^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status)) {
      return { state: 'ok', found: status, meaning: 'The club is in place.' };
    }
    if (/IN_PROGRESS$/.test(status)) {
      return {
        state: 'warning',
        found: status,
        meaning: 'It is changing now; texts may be late.',
        fix: 'Wait 5 minutes.',
      };
    }
    if (status === 'UPDATE_ROLLBACK_COMPLETE') {
      return {
        state: 'warning',
        found: status,
        meaning: 'The last deploy failed and was taken back. Runners are served by the version before.',
        fix: 'Run: npm run deploy (and read what it says)',
      };
    }
    return {
      state: 'problem',
      found: status,
      meaning: 'The club may not work at all.',
      fix: 'AWS console > CloudFormation > Afterrun > Events; then docs/admin.md, "When the first deploy fails".',
    };
  },
};

async function statusOf(club: ClubUnderTest): Promise<string | undefined> {
  try {
    return (await club.stack()).status;
  } catch (error) {
    if (error instanceof ClubNotDeployedError) return undefined;
    throw error;
  }
}

/** Seven functions, some with five at a time. Below this a busy hour makes texts late. */
const comfortableConcurrency = 50;

export const accountConcurrency: Check = {
  id: 'account-concurrency',
  title: 'Functions at the same time',
  async look({ aws }) {
    const limit = await readAccountConcurrency(await aws.lambda());
    if (limit >= comfortableConcurrency) return { state: 'ok', found: `up to ${limit}`, meaning: 'Enough for a club.' };
    return {
      state: 'warning',
      found: `up to ${limit}, as in a new AWS account`,
      meaning: 'Enough to start. When many upload in the same minute, some texts come minutes later; none is lost.',
      fix: 'AWS console > Service Quotas > AWS Lambda > "Concurrent executions": ask for 1000. It is free.',
    };
  },
};
