import { changeParameters } from '../change-parameters.ts';
import { deployedClub } from '../deployed-club.ts';
import { inviteLink, newInviteCode, showInvite, showInviteAgain } from '../invite.ts';
import { StoppedByAdminError } from '../screen.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const invite = defineVerb({
  details:
    'Anyone with the link can join while there are seats. If no phone can scan the code from a dark screen, use the link.',
  options: noOptions,
  async run(context) {
    return { json: { inviteLink: await showInviteAgain(context) } };
  },
});

export const inviteRenew = defineVerb({
  details:
    'For a link that has spread too far. Members and the waiting list stay. People who are joining right now have to start again with the new link.',
  options: noOptions,
  asksFirst: true,
  async run(context) {
    const { screen, state } = context;
    const { login, stack } = await deployedClub(context);
    const goes = await screen.confirm(
      'The old link, and each poster with its code, stops working. Make a new one?',
      false,
    );
    if (!goes) throw new StoppedByAdminError('Nothing was changed.');
    const InviteCode = newInviteCode();
    await changeParameters(context, await login.cloudFormation(), stack, { InviteCode });
    const kept = state.read();
    if (kept.inviteCode !== undefined) state.write({ ...kept, inviteCode: InviteCode });
    const link = inviteLink(stack.outputs.Url ?? '', InviteCode);
    showInvite(screen, link);
    return { json: { inviteLink: link } };
  },
});
