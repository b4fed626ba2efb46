import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { block } from './block.ts';
import { chartsView } from './charts-view.ts';
import type { ComingDay } from './coming-days.ts';
import { dueView, type WaysOn } from './due-view.ts';
import type { Hero } from './hero.ts';
import { icon, iconSheet } from './icons.ts';
import type { SentDay } from './sent-messages.ts';
import { signsView, weekView } from './signs-view.ts';
import type { Open } from './today.ts';

export interface TodayParts extends WaysOn {
  /** With today's answers, or open. */
  readonly checkIn: Html;
  /** Why no messages come; empty if they do. */
  readonly notice: Html;
  /** Where a session's file is posted. */
  readonly fileForm: Html;
  /** Where "this did not fit" is posted. */
  readonly wrongForm: Html;
}

/** Now, then why, then the long view; each block answers one question of the runner's. */
export function todayView(today: Open, parts: TodayParts): Html {
  const { hero, days, dangers, drinkAndEat, tip, week, signs, eightWeeks, sent, credit } = today;
  return html`${iconSheet()}<div class="side">${heroView(hero)}${parts.notice}${dangersView(dangers)}${daysView(days)}${dueView(
    drinkAndEat,
    parts,
  )}${parts.checkIn}${tip === undefined ? '' : tipView(tip)}</div><div class="side long">${
    week === undefined ? whyView(today, parts) : html`<div class="pair">${whyView(today, parts)}${weekView(week)}</div>`
  }${signsView(signs)}${chartsView(eightWeeks)}</div><div class="side">${parts.fileForm}${sentView(sent)}${
    credit === undefined
      ? ''
      : html`<p class="small"><a href="${credit.url}"><strong>${credit.label}</strong></a>${credit.device === undefined ? '' : html` &middot; ${credit.device}`}</p>`
  }</div>`;
}

function heroView({ category, kicker, title, until, means }: Hero): Html {
  return html`<section class="hero ${category}" aria-labelledby="now"><p class="kicker">${kicker}</p><h1 id="now">${icon(category)}${title}</h1><p class="until">${until}</p>${means === undefined ? '' : html`<p>${means}</p>`}</section>`;
}

function dangersView(dangers: readonly string[]): Html {
  if (dangers.length === 0) return html``;
  return html`<section class="block care" aria-labelledby="h-mind"><h2 id="h-mind">Please mind</h2><ul class="lines">${dangers.map((sentence) => html`<li>${sentence}</li>`)}</ul></section>`;
}

/** Solid: something asks for it. Dashed: nothing speaks against it so far. */
function daysView(days: readonly ComingDay[]): Html {
  const hasOpen = days.some(({ isOpen }) => isOpen);
  return block(
    'h-days',
    'The coming days',
    html`<ol class="days">${days.map(
      ({ category, word, height, name, isToday, isOpen }) =>
        html`<li class="${category}${isOpen ? ' open' : ''}${isToday ? ' now' : ''}"><span class="step l${height}">${icon(category)}</span><b>${word}</b><span class="d">${name}</span></li>`,
    )}</ol>${hasOpen ? html`<p class="marks soft small">Dashed: nothing speaks against it so far.</p>` : html`<p class="marks soft small">Your answers can move this; silence never makes it harsher.</p>`}`,
  );
}

function tipView(tip: string): Html {
  return html`<section class="block" aria-label="One thing more"><div class="mark">${icon('leaf')}<p>${tip}</p></div></section>`;
}

function whyView({ causes, amounts }: Open, parts: Pick<TodayParts, 'wrongForm'>): Html {
  return block(
    'h-why',
    'Why',
    html`<ol class="lines">${causes.map(({ title, sentence }) => html`<li><b>${title}</b>${sentence}</li>`)}</ol>${
      amounts.length === 0
        ? ''
        : html`<details><summary>How the amounts came about</summary><ul class="lines small">${amounts.map((sentence) => html`<li>${sentence}</li>`)}</ul></details>`
    }${parts.wrongForm}`,
  );
}

export function sentView(days: readonly SentDay[]): Html {
  return block(
    'h-sent',
    'What we sent',
    days.length === 0
      ? html`<p>Nothing in the last seven days.</p>`
      : html`${days.map(
          ({ name, messages }) =>
            html`<h3>${name}</h3><ul class="lines">${messages.map(
              ({ what, time, outcome }) =>
                html`<li class="sent"><span>${what}${outcome === undefined ? '' : html` <span class="soft">(${outcome})</span>`}</span><time>${time}</time></li>`,
            )}</ul>`,
        )}`,
  );
}
