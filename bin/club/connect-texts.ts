import { AdminError } from './admin-error.ts';
import type { Answers } from './answers.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import type { ClubOutputs } from './deploy.ts';
import { emergencyNumberFor, helpAnswer } from './emergency-number.ts';
import { findNumber, sendRepliesTo, writeHelpAnswer } from './origination-number.ts';
import { StoppedByAdminError } from './screen.ts';
import { allSuccessesPercent, limitSpending, logDeliveries, readTextSettings } from './text-settings.ts';

export interface ClubTexts {
  readonly aws: AwsClients;
  readonly answers: Answers;
  readonly outputs: ClubOutputs;
}

/**
 * What CloudFormation cannot set: the spend limit and the delivery log, which belong to the whole AWS account, and the number's
 * replies and HELP answer. What AWS refuses is said and does not end the setup: e-mail works without.
 */
export async function connectTexts(context: CommandContext, texts: ClubTexts): Promise<void> {
  await sayWhenRefused(context, () => setAccount(context, texts));
  if (texts.answers.originationNumber !== '') await sayWhenRefused(context, () => connectNumber(context, texts));
}

async function setAccount({ screen }: CommandContext, { aws, answers, outputs }: ClubTexts): Promise<void> {
  const sns = await aws.sns();
  const budgetUsd = Number(answers.monthlyBudgetUsd);
  const { spendLimitUsd, deliveryLoggingRole, loggedSuccessesPercent, usualType } = await readTextSettings(sns);
  const isLogged =
    deliveryLoggingRole === outputs.DeliveryLoggingRoleArn && loggedSuccessesPercent === allSuccessesPercent;
  if (spendLimitUsd === budgetUsd && isLogged && usualType === 'Transactional') return;

  const goes = await screen.confirm(
    `These settings are for ALL texts of this AWS account and region, not only the club's: log what became of each text ` +
      `(failed or arrived), send with priority ("Transactional"), and stop at ${budgetUsd} USD a month (now ${spendLimitUsd}). Set them?`,
    true,
  );
  if (!goes) {
    screen.warn(
      'Skipped. Texts still go out, but the club cannot see whether they arrive. Turn it on later: npm run club -- setup',
    );
    return;
  }
  await logDeliveries(sns, outputs.DeliveryLoggingRoleArn);
  screen.good('AWS logs whether each text arrives.');
  if (spendLimitUsd !== budgetUsd) await limitSpending(sns, budgetUsd);
  screen.good(`Texts stop at ${budgetUsd} USD a month.`);
}

async function connectNumber({ screen, config }: CommandContext, { aws, answers, outputs }: ClubTexts): Promise<void> {
  const number = await findNumber(await aws.numbers(), answers.originationNumber);
  const answer = helpAnswer({
    clubName: answers.clubName,
    contact: answers.contact,
    emergencyNumber: config.emergencyNumber ?? emergencyNumberFor(answers.countries),
  });
  const goes = await screen.confirm(
    `Send replies to your number to this club, and answer the word HELP with:\n"${answer}"?`,
    true,
  );
  if (!goes) {
    screen.warn('Skipped. Runners cannot answer texts yet. Turn it on later: npm run club -- setup');
    return;
  }
  await sendRepliesTo(await aws.numbers(), number.id, outputs.InboundTopicArn);
  await writeHelpAnswer(await aws.numbers(), number.id, answer);
  screen.good('Replies come to the club, and HELP names the emergency number.');
}

async function sayWhenRefused({ screen }: CommandContext, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof AdminError) || error instanceof StoppedByAdminError) throw error;
    screen.warn(`${error.message}\n${error.fix}`);
  }
}
