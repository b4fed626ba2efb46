import { html } from 'hono/html';
import { capital } from '../../messages/plan-reasons.ts';
import type { Html } from '../page.ts';
import { block } from './block.ts';
import type { Drink, DrinkAndEat, Eat, Plate } from './drink-and-eat.ts';

export interface WaysOn {
  /** Where members sign in to change what the club knows about them. */
  readonly settingsHref: string;
  /** The form that asks for the weight. */
  readonly weightForm: Html;
}

/** What to drink and eat while it is due; otherwise a headline, a sentence and one link in the same place. */
export function dueView(due: DrinkAndEat, { settingsHref, weightForm }: WaysOn): Html {
  if (due.kind === 'due') return html`${drinkView(due.drink)}${eatView(due.eat)}`;
  const { title, sentence, next } = due;
  return block(
    'h-due',
    'Drink and eat',
    html`<p class="amount">${title}</p><p>${sentence}</p>${
      next === 'settings' ? html`<p>Has this changed? <a href="${settingsHref}">Your settings</a></p>` : ''
    }${next === 'weight' ? weightForm : ''}`,
  );
}

const mostGlasses = 16;

function drinkView({ headline, glasses, sentence }: Drink): Html {
  return block(
    'h-drink',
    'Drink',
    html`<p class="amount">${headline}</p>${
      glasses === undefined
        ? ''
        : html`<div class="glasses" role="img" aria-label="${glasses.words}">${Array.from(
            { length: Math.min(glasses.to, mostGlasses) },
            (_, index) => glass(index < glasses.from),
          )}</div>`
    }<p>${sentence}</p>`,
  );
}

/** Full: the lower end. Dashed: up to the upper one. */
function glass(isSure: boolean): Html {
  return html`<svg class="${isSure ? 'sure' : 'may'}" viewBox="0 0 32 40"><path d="M4 3h24l-3 34H7z"/><path d="M6 13h20l-2 22H8z" stroke="none"/></svg>`;
}

function eatView({ headline, plate, sentence }: Eat): Html {
  return block(
    'h-eat',
    'Eat',
    html`<p class="amount">${headline}</p>${plate === undefined ? '' : plateView(plate)}${sentence === undefined ? '' : html`<p>${sentence}</p>`}`,
  );
}

function plateView({ carbs, protein, proteinShare, examples }: Plate): Html {
  return html`<div class="plate"><svg viewBox="0 0 96 96" aria-hidden="true"><defs><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="n"/><circle cx="3" cy="3" r="1.4" class="p"/></pattern></defs><circle cx="48" cy="48" r="46" fill="none" stroke="currentColor" stroke-opacity=".35" stroke-width="2"/><circle cx="48" cy="48" r="36" fill="url(#dots)" stroke="currentColor" stroke-width="1.5"/>${
    protein === undefined ? '' : html`<path d="${slice(proteinShare)}" class="p"/>`
  }</svg><dl><div><dt><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="3" fill="url(#dots)" stroke="currentColor"/></svg>${carbs}</dt><dd class="soft small">bread, rice, pasta, fruit</dd></div>${
    protein === undefined
      ? ''
      : html`<div><dt><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="p" width="12" height="12" rx="3"/></svg>${protein}</dt><dd class="soft small">yogurt, eggs, fish, tofu, beans</dd></div>`
  }</dl></div>${examples.length === 0 ? '' : html`<p class="soft small">For example</p><ul class="lines">${examples.map((name) => html`<li>${capital(name)}</li>`)}</ul>`}`;
}

const middle = 48;
const radius = 36;

/** A share of the plate, counter-clockwise from the top. @param share 0 to 1. */
function slice(share: number): string {
  const angle = 2 * Math.PI * share;
  const x = round(middle - radius * Math.sin(angle));
  const y = round(middle - radius * Math.cos(angle));
  return `M${middle} ${middle}V${middle - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 0 ${x} ${y}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
