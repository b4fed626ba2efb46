import { maxAnswersPerDay } from '../../functions/store/answer-limits.ts';
import { clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { joinByText } from '../fixtures/joining.ts';
import { hourMs } from '../fixtures/sessions.ts';
import { type RunnerOnPhone, startTextingClub } from '../fixtures/texting-club.ts';

export interface FloodSettings {
  readonly seats: number;
  readonly repliesOfOnePhone: number;
  readonly automaticReplies: number;
  readonly strangers: number;
  readonly joinAttempts: number;
}

export interface FloodReport {
  readonly tried: number;
  /** Members whose answer or sign was not answered. */
  readonly unanswered: readonly string[];
  /** Texts that one phone got for one text of its own. */
  readonly doubled: number;
  /** What the flood itself cost, beside what the members' own texts cost. */
  readonly floodUsd: number;
  readonly membersUsd: number;
  readonly codesToOutsiders: number;
  readonly seatsHeld: number;
  readonly joinsOfMembers: number;
}

const partUsd = 0.01;
const chestPain = 'chest pain and I can not breathe';

/**
 * One day of a club that anybody can write to: one phone that never stops, machines that answer, strangers, and outsiders who
 * ask to join from fourteen addresses. In between every member texts once, and every fifth has a warning sign.
 */
export async function flood(settings: FloodSettings): Promise<FloodReport> {
  const club = await startTextingClub({ monthlyUsd: settings.seats });
  try {
    const members: RunnerOnPhone[] = [];
    for (let seat = 0; seat < settings.seats; seat += 1) members.push(await club.newRunner());
    const looping = await club.newRunner();
    let floodParts = 0;
    const spam = async (phone: string, text: string) => {
      const before = club.partsBilled();
      await club.say(phone, text);
      floodParts += club.partsBilled() - before;
    };
    const total = settings.repliesOfOnePhone + settings.automaticReplies + settings.strangers;
    const unanswered: string[] = [];
    let doubled = 0;
    let membersDone = 0;
    const begun = club.partsBilled();
    for (let sent = 0; sent < total; sent += 1) {
      if (sent < settings.repliesOfOnePhone) await spam(looping.phone, `${sent % 11} ${6 + (sent % 4)}`);
      else if (sent < settings.repliesOfOnePhone + settings.automaticReplies)
        await spam(looping.phone, 'I am driving right now. I will get back to you later. (auto-reply)');
      else await spam(strangerAt(sent), sent % 3 === 0 ? chestPain : 'who is this?');
      // The members' texts fall between those of the flood.
      while (membersDone * total < (sent + 1) * settings.seats && membersDone < settings.seats) {
        const member = members[membersDone];
        const text = membersDone % 5 === 0 ? chestPain : '3 7.5';
        const answers = member === undefined ? [] : await club.say(member.phone, text);
        if (answers.length === 0) unanswered.push(`member ${membersDone}: ${text}`);
        if (answers.length > 1) doubled += 1;
        membersDone += 1;
      }
    }
    const spent = club.partsBilled() - begun;
    const joins = await joinFlood(settings.joinAttempts, club.tables);
    return {
      tried: total + settings.joinAttempts + settings.seats,
      unanswered,
      doubled,
      floodUsd: floodParts * partUsd,
      membersUsd: (spent - floodParts) * partUsd,
      ...joins,
    };
  } finally {
    await club.stop();
  }
}

/** A mobile of the club's country, another country's, a premium one by turns. */
function strangerAt(index: number): string {
  const kinds = [
    `+1425557${String(1000 + (index % 9000))}`,
    `+49151${String(10_000_000 + index)}`,
    `+1900555${String(1000 + (index % 9000))}`,
  ];
  return kinds[index % kinds.length] ?? '';
}

/** Outsiders have the invite link and no Strava account. Then a runner joins. */
async function joinFlood(attempts: number, tables: Parameters<typeof clubPages>[0]) {
  const club = clubPages(tables, { seats: 100 });
  const before = (await club.services.seats.count(club.now())).taken;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt % 140 === 0) club.wait(hourMs);
    const browser = club.browser(`203.0.113.${attempt % 14}`);
    await browser.open(`/join/${inviteCode}`);
    const { html } = await browser.send({ wait: 'yes', agree: ['yes', 'adult'] });
    if (html.includes('action="/join/contact"')) {
      await browser.send({ channel: 'text', phone: `+1425558${String(1000 + attempt)}`, texts: 'yes' });
    }
  }
  const codesToOutsiders = club.sent.filter(({ kind }) => kind === 'code').length;
  const seatsHeld = (await club.services.seats.count(club.now())).taken - before;
  await joinByText(club, '+14255559001');
  const joined = await club.services.members.read(club.athleteId);
  return { codesToOutsiders, seatsHeld, joinsOfMembers: joined === undefined ? 0 : 1 };
}

/** What a flood may cost in a day: a fiftieth of the month for strangers and their signs, and the answers that one phone gets. */
export function floodMaxUsd(monthlyUsd: number): number {
  return Math.max(0.1, monthlyUsd / 50) + 2 * maxAnswersPerDay * partUsd;
}
