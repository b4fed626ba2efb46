import * as z from 'zod';
import { dayMs } from '../../../functions/clock/lifetime.ts';
import { deployedClub } from '../deployed-club.ts';
import { type ListedMember, listMembers } from '../members.ts';
import { listMessages, messagesKeptDays } from '../sent-messages.ts';
import { findResource } from '../stack.ts';
import { textTable } from '../text-table.ts';
import { aSwitch, defineVerb } from '../verb.ts';

export const athletes = defineVerb({
  details:
    "Each athlete has an id of the club's own; other commands also take the address of their Strava page. " +
    `Idle: a member for ${messagesKeptDays} days or more who got no advice in that time. Nothing about health or training is shown.`,
  example: '--idle',
  options: z.object({ idle: aSwitch('Only members who got no advice for 30 days.') }),
  async run(context, { idle }) {
    const { aws, stack } = await deployedClub(context);
    const tables = (name: string): string => findResource(stack, 'AWS::DynamoDB::GlobalTable', name);
    const now = context.now();
    const since = now - messagesKeptDays * dayMs;
    const advised = new Set(
      (await listMessages(await aws.documents(), tables('TablesLedger'), since))
        .filter(({ kind, state }) => ['advice', 'update'].includes(kind) && state !== 'cancelled')
        .map(({ athlete }) => athlete),
    );
    const joinedBefore = new Date(since).toISOString().slice(0, 10);
    const members = (await listMembers(await aws.documents(), tables('TablesMembers'), now))
      .map((member) => ({ ...member, idle: member.joined <= joinedBefore && !advised.has(member.athlete) }))
      .filter((member) => !idle || member.idle);
    context.screen.lines(members.length === 0 ? nobody(idle) : table(members));
    if (members.length > 0) context.screen.end(nextSteps);
    return { json: { athletes: members } };
  },
});

const nobody = (idle: boolean): string =>
  idle ? 'Nobody is idle.' : 'The club has no members yet. The link to join: npm run club -- invite';

const nextSteps = "To free a seat, with 7 days' notice: npm run club -- seat free ATHLETE";

function table(members: readonly (ListedMember & { readonly idle: boolean })[]): string {
  return textTable(
    ['athlete', 'contact', 'joined', 'seat', 'messages', 'paused', 'idle'],
    members.map(({ athlete, contact, joined, seat, until, delivery, paused, idle }) => [
      athlete,
      contact,
      joined,
      until === null ? seat : `${seat}, ${until}`,
      delivery,
      paused,
      idle ? 'yes' : '',
    ]),
  );
}
