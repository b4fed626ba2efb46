import { showInviteAgain } from '../invite.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const invite = defineVerb({
  name: 'invite',
  summary: 'Show the invite link and its QR code.',
  details:
    'Everybody who has the link can join while there are seats. Dark code on a dark screen that no phone reads: use the link.',
  options: noOptions,
  async run(context) {
    return { json: { inviteLink: await showInviteAgain(context) } };
  },
});
