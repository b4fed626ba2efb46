import type { ListedVerb } from './verb.ts';

/** Everything that the admin can type, in the order in which a club needs it. */
export const verbs: readonly ListedVerb[] = [
  {
    name: 'cost',
    summary: 'Estimate what a club costs: per activity, per month, and when nobody runs.',
    load: async () => (await import('./verbs/cost.ts')).cost,
  },
  {
    name: 'setup',
    summary: 'Set the club up, step by step, from nothing to the invite link.',
    load: async () => (await import('./verbs/setup.ts')).setup,
  },
  {
    name: 'deploy',
    summary: 'Deploy again: after an update, or after a change in club.config.json.',
    load: async () => (await import('./verbs/deploy.ts')).deploy,
  },
  {
    name: 'upgrade',
    summary: 'Fetch the newest version of the project, deploy it, and check the club.',
    load: async () => (await import('./verbs/upgrade.ts')).upgrade,
  },
  {
    name: 'test-message',
    summary: 'Send yourself a test, by mail or text, and say what became of it.',
    load: async () => (await import('./verbs/test-message.ts')).testMessage,
  },
  {
    name: 'doctor',
    summary: 'Check the club and say how to fix what is wrong.',
    load: async () => (await import('./verbs/doctor.ts')).doctor,
  },
  {
    name: 'invite',
    summary: 'Show the invite link and its QR code.',
    load: async () => (await import('./verbs/invite.ts')).invite,
  },
  {
    name: 'invite renew',
    summary: 'Make a new invite link; the old one stops working.',
    load: async () => (await import('./verbs/invite.ts')).inviteRenew,
  },
  {
    name: 'athletes',
    summary: 'List the members: how they are reached, their seat, whether messages arrive.',
    load: async () => (await import('./verbs/athletes.ts')).athletes,
  },
  {
    name: 'seat free',
    summary: "Free a seat, with 7 days' notice to the athlete.",
    load: async () => (await import('./verbs/seat.ts')).seatFree,
  },
  {
    name: 'seat keep',
    summary: 'Take back the notice for a seat.',
    load: async () => (await import('./verbs/seat.ts')).seatKeep,
  },
  {
    name: 'remove',
    summary: 'Remove an athlete at once and erase everything about them.',
    load: async () => (await import('./verbs/remove.ts')).remove,
  },
  {
    name: 'messages',
    summary: 'Count the messages: what was sent, parts of texts, their cost, failures.',
    load: async () => (await import('./verbs/messages.ts')).messages,
  },
  {
    name: 'announce',
    summary: 'Tell all members about an outage, by one text or mail each.',
    load: async () => (await import('./verbs/announce.ts')).announce,
  },
  {
    name: 'pause all',
    summary: 'Pause advice, questions and notes for all members.',
    load: async () => (await import('./verbs/pause-all.ts')).pauseAll,
  },
  {
    name: 'resume all',
    summary: 'End the pause of all members.',
    load: async () => (await import('./verbs/pause-all.ts')).resumeAll,
  },
  {
    name: 'failed',
    summary: 'Show what the club stopped trying, and why.',
    load: async () => (await import('./verbs/failed.ts')).failed,
  },
  {
    name: 'failed retry',
    summary: 'Try again what the club stopped trying.',
    load: async () => (await import('./verbs/failed.ts')).failedRetry,
  },
  {
    name: 'restore',
    summary: 'Bring back rows of one table from an earlier moment.',
    load: async () => (await import('./verbs/restore.ts')).restore,
  },
  {
    name: 'logs',
    summary: 'Show what went wrong in the functions of the club, by the names of errors.',
    load: async () => (await import('./verbs/logs.ts')).logs,
  },
  {
    name: 'subscription',
    summary: 'Show where your Strava app reports uploads, and whether that is this club.',
    load: async () => (await import('./verbs/subscription.ts')).subscription,
  },
  {
    name: 'unsubscribe',
    summary: 'Stop your Strava app from reporting uploads, to this club or to another.',
    load: async () => (await import('./verbs/unsubscribe.ts')).unsubscribe,
  },
  {
    name: 'secret rotate',
    summary: 'Replace a secret that may have leaked.',
    load: async () => (await import('./verbs/secret-rotate.ts')).secretRotate,
  },
  {
    name: 'export',
    summary: 'Write what you are responsible for into a file: settings, members, their consent.',
    load: async () => (await import('./verbs/export.ts')).exportClub,
  },
  {
    name: 'hand-over',
    summary: 'Say what the next admin needs, step by step.',
    load: async () => (await import('./verbs/hand-over.ts')).handOver,
  },
  {
    name: 'destroy',
    summary: 'End the club: erase every member, then delete everything in AWS.',
    load: async () => (await import('./verbs/destroy.ts')).destroy,
  },
];
