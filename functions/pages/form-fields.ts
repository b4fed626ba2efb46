import { html } from 'hono/html';
import type { Html } from './page.ts';

/** The errors of a form by field name. */
export type FormErrors = Readonly<Record<string, string | undefined>>;

/** The values of the fields, to be shown again. */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** The errors at the top of a form, each linked to its field. Screen readers announce it. */
export function errorSummary(errors: FormErrors): Html {
  const wrong = Object.entries(errors).filter(([, message]) => message !== undefined);
  if (wrong.length === 0) return html``;

  return html`<div class="problem" role="alert" id="problems">
<p><strong>${wrong.length === 1 ? 'One thing' : `${wrong.length} things`} to look at:</strong></p>
<ul>${wrong.map(([name, message]) => html`<li><a href="#${name}">${message}</a></li>`)}</ul></div>`;
}

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  readonly inputmode?: 'decimal' | 'numeric' | 'tel' | 'email';
  readonly autocomplete?: string;
}

export function textField({ name, label, hint, value, error, type, inputmode, autocomplete }: TextField): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
${hint === undefined ? '' : html`<span class="hint" id="${name}-hint">${hint}</span>`}
${errorOf(name, error)}
<input id="${name}" name="${name}" type="${type ?? 'text'}" inputmode="${inputmode ?? 'text'}" autocomplete="${autocomplete ?? 'off'}" value="${value ?? ''}"${describedBy(name, hint, error)}></div>`;
}

/** A chosen file cannot be shown again: browsers let no page fill it in. */
export function fileField({
  name,
  label,
  hint,
  accept,
  error,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** File endings that the browser offers first. */
  readonly accept: string;
  readonly error: string | undefined;
}): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<span class="hint" id="${name}-hint">${hint}</span>
${errorOf(name, error)}
<input id="${name}" name="${name}" type="file" accept="${accept}"${describedBy(name, hint, error)}></div>`;
}

/** A hidden field, so that the answer is read in the units and values that the page showed. */
export function hiddenField(name: string, value: string | undefined): Html {
  return value === undefined ? html`` : html`<input type="hidden" name="${name}" value="${value}">`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceField {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly kind: 'radio' | 'checkbox';
}

export function choiceField({ name, legend, hint, choices, chosen, error, kind }: ChoiceField): Html {
  return html`<fieldset id="${name}" tabindex="-1"${describedBy(name, hint, error)}><legend>${legend}</legend>
${hint === undefined ? '' : html`<span class="hint" id="${name}-hint">${hint}</span>`}
${errorOf(name, error)}
${choices.map(
  ({ value, label }) =>
    html`<label class="choice"><input type="${kind}" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : ''}><span>${label}</span></label>`,
)}</fieldset>`;
}

/** 0 to 10 as eleven big buttons. */
export function scaleField(field: Omit<GridField, 'choices'>): Html {
  return gridField({ ...field, choices: steps });
}

const steps: readonly Choice[] = Array.from({ length: 11 }, (_, step) => ({
  value: String(step),
  label: String(step),
}));

export interface GridField {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** One touch each. Nothing is preselected, because yesterday's answer would be an anchor. */
export function gridField({ name, legend, hint, choices, value, error }: GridField): Html {
  return html`<fieldset id="${name}" tabindex="-1"${describedBy(name, hint, error)}><legend>${legend}</legend>${
    hint === undefined ? '' : html`<span class="hint" id="${name}-hint">${hint}</span>`
  }${errorOf(name, error)}<div class="scale">${choices.map(
    (choice) =>
      html`<label><input type="radio" name="${name}" value="${choice.value}"${value === choice.value ? html` checked` : ''}><span>${choice.label}</span></label>`,
  )}</div></fieldset>`;
}

export function selectField({
  name,
  label,
  hint,
  choices,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
}): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
${hint === undefined ? '' : html`<span class="hint" id="${name}-hint">${hint}</span>`}
<select id="${name}" name="${name}"${describedBy(name, hint, undefined)}>${choices.map(
    (choice) =>
      html`<option value="${choice.value}"${choice.value === value ? html` selected` : ''}>${choice.label}</option>`,
  )}</select></div>`;
}

function errorOf(name: string, error: string | undefined): Html {
  return error === undefined ? html`` : html`<span class="error" id="${name}-error">${error}</span>`;
}

function describedBy(name: string, hint: string | undefined, error: string | undefined): Html {
  const ids = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`].filter(Boolean);
  const described = ids.length === 0 ? html`` : html` aria-describedby="${ids.join(' ')}"`;
  return error === undefined ? described : html`${described} aria-invalid="true"`;
}
