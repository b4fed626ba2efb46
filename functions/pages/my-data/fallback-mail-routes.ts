import type { Hono } from 'hono';
import type { Member } from '../../store/member.ts';
import { askConfirmation } from '../contact/ask-confirmation.ts';
import { addressError, readAddress } from '../contact/contact-form.ts';
import { noMailWords } from '../contact/mail-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { valuesOf } from '../read-form.ts';
import type { Env, RequestContext, WebContext } from '../web.ts';
import { baseOf } from './data-link.ts';
import { fallbackMailContent } from './fallback-mail-view.ts';

/** An address beside the phone, proved like any other: SNS asks its owner, and nothing is sent before the answer. */
export function fallbackMailRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/fallback', (context) =>
    withMember(context, services, 'data', async (member, request) => showFallback(context, member, request, {}, {})),
  );

  app.post('/me/:link/fallback', (context) =>
    withForm(context, services, 'data', async (form, member, request) => {
      const values = valuesOf(form);
      const address = readAddress(values.email);
      if (address === undefined || member.contact.kind !== 'text') {
        return showFallback(context, member, request, values, { email: addressError });
      }
      const asked = await askConfirmation(context, { address, isFallback: true }, member, request);
      if (asked !== 'asked') return showFallback(context, member, request, values, { email: noMailWords[asked] });
      return request.goTo(`${baseOf(context)}/mail`);
    }),
  );

  app.post('/me/:link/fallback/remove', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      await removeFallback(member, request);
      return request.goTo(`${baseOf(context)}?saved=no-fallback`);
    }),
  );
}

/** The topic is deleted first: if stopped in between, the address is still on the page and can be removed again. */
async function removeFallback(
  { athleteId, fallbackMail, pendingMail }: Member,
  { services }: RequestContext,
): Promise<void> {
  const { topics, membership } = services;
  if (pendingMail?.isFallback) {
    await topics.close(pendingMail.topicArn);
    await membership.dropPendingMail(athleteId, pendingMail.topicArn);
  }
  if (fallbackMail) {
    await topics.close(fallbackMail.topicArn);
    await membership.dropFallbackMail(athleteId, fallbackMail.topicArn);
  }
}

/** Members reached by e-mail need none. */
async function showFallback(
  context: WebContext,
  { contact }: Member,
  request: RequestContext,
  values: FormValues,
  errors: FormErrors,
): Promise<Response> {
  const base = baseOf(context);
  if (contact.kind !== 'text') return request.goTo(base);
  const isProblem = Object.keys(errors).length > 0;
  const content = fallbackMailContent({
    action: `${base}/fallback`,
    backHref: base,
    token: request.token,
    values,
    errors,
  });
  return request.show({ title: 'An e-mail address beside your phone', content, isProblem }, isProblem ? 422 : 200);
}
