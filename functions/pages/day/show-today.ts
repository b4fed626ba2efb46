import { html } from 'hono/html';
import { countryOf } from '../../delivery/read-phone.ts';
import { emergencyNumberOf } from '../../messages/emergency-number.ts';
import type { Member } from '../../store/member.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { sourceLabels } from '../source-labels.ts';
import { holdView } from '../today/hold-view.ts';
import { todayView } from '../today/today-view.ts';
import type { RequestContext, WebContext } from '../web.ts';
import { checkInView } from './check-in-view.ts';
import { fileView } from './file-view.ts';
import { memberNotice } from './member-notice.ts';
import type { CheckInReading } from './read-check-in.ts';
import { readToday } from './read-today.ts';
import { weightForm } from './weight-form.ts';
import { wrongForm } from './wrong-view.ts';

export function pageHref(context: WebContext): string {
  return `/p/${context.req.param('link') ?? ''}`;
}

/** Known from the country of the phone: an e-mail address says nothing about where somebody is. */
function emergencyNumberFor({ contact }: Member): string | undefined {
  return contact.kind === 'text' ? emergencyNumberOf(countryOf(contact.phone) ?? '') : undefined;
}

/** Input that was refused: shown in its form again, with what is wrong beside it. */
interface Wrong {
  readonly checkIn?: Extract<CheckInReading, { readonly kind: 'wrong' }>;
  readonly weight?: { readonly errors: FormErrors; readonly values: FormValues };
  readonly file?: FormErrors;
}

/** Data and settings need a sign-in of their own: a link to the day shows only the day. */
const settingsHref = '/connect';

/** The page "today" as it now is. */
export async function showToday(
  context: WebContext,
  member: Member,
  request: RequestContext,
  { checkIn, weight, file }: Wrong = {},
): Promise<Response> {
  const { today, clock, asksWeights, asksEffort, files } = await readToday(member, request.now, request.services);
  const { token } = request;
  const action = `/c/${context.req.param('link') ?? ''}`;
  const { units } = member;
  const isProblem = checkIn !== undefined || weight !== undefined || file !== undefined;
  const form = {
    action,
    token,
    units: checkIn?.units ?? units,
    values: checkIn?.values ?? {},
    flags: checkIn?.flags ?? [],
    errors: checkIn?.errors ?? {},
    asksWeights,
    asksEffort,
  };
  const fileForm = fileView({ action: `${action}/file`, token, units, files, errors: file ?? {} });
  const content =
    today.kind === 'hold'
      ? html`${holdView(today, {
          fineAction: `${action}/fine`,
          token,
          settingsHref,
          emergencyNumber: emergencyNumberFor(member),
        })}${fileForm}`
      : todayView(today, {
          settingsHref,
          notice: memberNotice(member, {
            clock,
            now: request.now,
            settingsHref,
            sources: sourceLabels(member, request.services),
          }),
          checkIn: checkInView({ ...form, answered: today.answered }),
          fileForm,
          wrongForm: wrongForm(`${action}/wrong`, token),
          weightForm: weightForm({
            action: `${action}/weight`,
            token,
            units,
            values: weight?.values ?? {},
            errors: weight?.errors ?? {},
          }),
        });
  return request.show(
    {
      title: today.title,
      content,
      date: today.date,
      hasHeading: true,
      isBroad: today.kind === 'open',
      isProblem,
      links: [{ href: settingsHref, name: 'My data and settings' }],
    },
    isProblem ? 422 : 200,
  );
}
