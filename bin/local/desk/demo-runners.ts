import { SNSClient } from '@aws-sdk/client-sns';
import { createMailTopics } from '../../../functions/delivery/mail-topics.ts';
import { stackName } from '../../stack-name.ts';
import { localCredentials } from '../aws-credentials.ts';
import type { ClubWithStrava } from '../club-with-strava.ts';
import { demoMailbox, demoProfile, joinDemoAthlete } from '../demo-athlete.ts';
import { region } from '../resource-names.ts';

/** Beside the first runner: a beginner, one who is reached by e-mail, and one who gets no amounts. */
export async function joinDemoRunners(running: ClubWithStrava): Promise<void> {
  // In a club that kept its data they are there.
  if (running.strava.athletes.list().some(({ firstname }) => firstname === 'Ada')) return;
  const join = (firstname: string, phone: string, profile: object) =>
    joinDemoAthlete(running, {
      athlete: { firstname },
      contact: { kind: 'text', phone },
      profile: { ...demoProfile, ...profile },
    });
  await join('Ada', '+12065550143', { massKg: 62, sex: 'F', experience: 'new', restingHr: 64 });
  await joinDemoAthlete(running, {
    athlete: { firstname: 'Bo' },
    contact: { kind: 'email', topicArn: await topicOf(demoMailbox, running) },
    profile: { ...demoProfile, foods: ['vegan'] },
  });
  await join('Cy', '+12065550145', { exclusions: ['kidney'] });
}

/** As joining makes one, with the link in SNS's mail followed. */
async function topicOf(address: string, { club }: ClubWithStrava): Promise<string> {
  const sns = new SNSClient({ endpoint: club.awsUrl, region, credentials: localCredentials });
  try {
    const topicArn = await createMailTopics(sns, `${stackName}-mail-`).open(address);
    club.mailboxes.confirm(address);
    return topicArn;
  } finally {
    sns.destroy();
  }
}
