import { escapeHtml } from './stand-in-page.ts';

export interface AuthorizeForm {
  /** Sent back with the answer, as hidden fields. */
  readonly request: Readonly<Record<string, string>>;
  readonly athletes: readonly { readonly id: string; readonly name: string }[];
  readonly legend: string;
  readonly boxes: readonly { readonly scope: string; readonly label: string; readonly isFixed: boolean }[];
  /** What the buttons send, and what stands on them. */
  readonly yes: { readonly value: string; readonly label: string };
  readonly no: { readonly value: string; readonly label: string };
}

/**
 * The form in which an athlete says yes to an app: a box for each scope, two buttons. The real platform knows who is logged in;
 * here one says who one is.
 */
export function authorizeForm({ request, athletes, legend, boxes, yes, no }: AuthorizeForm): string {
  const hidden = Object.entries(request).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const people = athletes.map(({ id, name }) => `<option value="${escapeHtml(id)}">${escapeHtml(name)}</option>`);
  return `<form method="post" action="authorize">
${hidden.join('\n')}
<p><label for="athlete">You are</label>
<select id="athlete" name="athlete_id">${people.join('')}</select></p>
<fieldset>
<legend>${escapeHtml(legend)}</legend>
${boxes.map(box).join('\n')}
</fieldset>
<p><button name="decision" value="${yes.value}">${escapeHtml(yes.label)}</button>
<button name="decision" value="${no.value}" class="quiet">${escapeHtml(no.label)}</button></p>
</form>`;
}

function box({ scope, label, isFixed }: AuthorizeForm['boxes'][number]): string {
  return `<label class="box"><input type="checkbox" name="scope" value="${scope}" checked${isFixed ? ' disabled' : ''}> ${escapeHtml(label)}</label>`;
}
