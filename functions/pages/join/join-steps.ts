import { html } from 'hono/html';
import type { Html } from '../page.ts';

const steps = ['Agree', 'Connect your runs', 'About you', 'How we reach you'] as const;

/** Which step of joining this is. @param at 1 to 4; 5: all steps are done. */
export function joinSteps(at: number): Html {
  const name = steps[at - 1];
  return html`<nav aria-label="Steps of joining"><p class="small soft">${
    name === undefined ? 'All four steps are done' : html`Step ${at} of ${steps.length}: <strong>${name}</strong>`
  }</p><ol class="steps">${steps.map((step, index) => stepView(step, index + 1, at))}</ol></nav>`;
}

function stepView(name: string, number: number, at: number): Html {
  if (number < at) return html`<li class="past">${name}<span class="vh">, done</span></li>`;
  return number === at ? html`<li class="present" aria-current="step">${name}</li>` : html`<li>${name}</li>`;
}
