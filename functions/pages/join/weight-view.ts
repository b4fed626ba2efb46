import { html } from 'hono/html';
import type { Units } from '../../store/member.ts';
import { massInBothUnits } from '../body-mass.ts';
import type { Html } from '../page.ts';

/** The weight that amounts are based on. Only the athlete knows whether the unit is right. */
export function weightContent(massKg: number, units: Units, changeHref: string | undefined): Html {
  const wayToChange =
    changeHref === undefined
      ? html`You can change it under &ldquo;My data&rdquo;.`
      : html`<a href="${changeHref}">Change it</a>`;
  return html`<div class="note" role="status"><p>Your amounts go by a weight of <strong>${massInBothUnits(massKg, units)}</strong>. Not right?
${wayToChange}</p></div>`;
}
