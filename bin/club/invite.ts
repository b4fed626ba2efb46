import { randomBytes } from 'node:crypto';
import { renderUnicodeCompact } from 'uqr';
import { AdminError } from './admin-error.ts';
import type { CommandContext } from './command-context.ts';
import { deployedClub } from './deployed-club.ts';
import type { Screen } from './screen.ts';

/** Where a runner joins. Anyone with the link can join while there are seats; it is meant for the club's chat. */
export function inviteLink(clubUrl: string, inviteCode: string): string {
  return `${clubUrl.replace(/\/$/, '')}/join/${inviteCode}`;
}

/** 16 characters, about 96 bits: nobody guesses the link of a club. */
export function newInviteCode(): string {
  return randomBytes(12).toString('base64url');
}

/** The link of the deployed club. @throws NoInviteCodeError */
export async function showInviteAgain(context: CommandContext): Promise<string> {
  const { stack } = await deployedClub(context);
  const { InviteCode = '' } = stack.parameters;
  if (InviteCode === '') throw new NoInviteCodeError();
  const link = inviteLink(stack.outputs.Url ?? '', InviteCode);
  showInvite(context.screen, link);
  return link;
}

/** The link, and a QR code of it for a poster or a phone. */
export function showInvite(screen: Screen, link: string): void {
  screen.show('Invite link: post it in your club chat', `${link}\n\n${renderUnicodeCompact(link, { border: 2 })}`);
}

export class NoInviteCodeError extends AdminError {
  override readonly name = 'NoInviteCodeError';

  constructor() {
    super('The deployed club has no invite code, so nobody can join.', 'Run: npm run club -- setup');
  }
}
