import { html } from 'hono/html';
import type { LocalClock } from '../../recovery/local-clock.ts';
import { canText, isPaused, type Member } from '../../store/member.ts';
import type { Html } from '../page.ts';
import { comingMomentWords } from '../today/clock-words.ts';

interface NoticeParts {
  readonly clock: LocalClock;
  readonly now: number;
  readonly settingsHref: string;
  /** The names of the sources that the member has connected. */
  readonly sources: string;
}

/** Why no messages come, on the page of a member who may be wondering. */
export function memberNotice(member: Member, { clock, now, settingsHref, sources }: NoticeParts): Html {
  const { state, units, pausedUntil, erasesAt, erasesBy, clubPausedAt } = member;
  const orText = (word: string) => (canText(member) ? `, or text ${word}` : '');
  const at = (moment: number) => comingMomentWords(clock, moment, units);
  if (state.kind === 'disconnected') {
    return html`<div class="problem"><p>${sources} does not let us read your activities at the moment. <a href="/connect">Connect again</a>, and advice goes on.</p></div>`;
  }
  if (erasesAt && erasesBy === 'club') {
    return html`<div class="problem"><p>On ${at(erasesAt)} your seat is given on and everything about you is deleted: the club needs the seat. To stay, open <a href="${settingsHref}">My data</a>${orText('KEEP')}.</p></div>`;
  }
  if (erasesAt) {
    return html`<div class="problem"><p>On ${at(erasesAt)} everything about you is deleted, as you asked. To keep it, open <a href="${settingsHref}">My data</a>${orText('KEEP')}.</p></div>`;
  }
  if (clubPausedAt) {
    return html`<div class="note"><p>The club has paused messages for everybody for now. They come back by themselves. This page goes on.</p></div>`;
  }
  if (!isPaused(member, now)) return html``;
  return html`<div class="note"><p>Messages are paused${pausedUntil ? html` until ${at(pausedUntil)}` : ''}. To get them again, open <a href="${settingsHref}">My data</a>${orText('RESUME')}. This page goes on.</p></div>`;
}
