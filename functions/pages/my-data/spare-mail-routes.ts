import type { Hono } from 'hono';
import type { Member } from '../../store/member.ts';
import { askConfirmation } from '../contact/ask-confirmation.ts';
import { addressError, readAddress } from '../contact/contact-form.ts';
import { noMailWords } from '../contact/mail-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import type { PagesServices } from '../pages-services.ts';
import { valuesOf } from '../read-form.ts';
import type { Desk, Env, WebContext } from '../web.ts';
import { baseOf, withForm, withMember } from './my-data-routes.ts';
import { spareMailContent } from './spare-mail-view.ts';

/** An address beside the phone, proved like any other: SNS asks its owner, and nothing is sent there before. */
export function spareMailRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/spare', (context) =>
    withMember(context, services, async (member, desk) => showSpare(context, member, desk, {}, {})),
  );

  app.post('/me/:link/spare', (context) =>
    withForm(context, services, async (form, member, desk) => {
      const values = valuesOf(form);
      const address = readAddress(values.email);
      if (address === undefined || member.contact.kind !== 'text') {
        return showSpare(context, member, desk, values, { email: addressError });
      }
      const asked = await askConfirmation(context, { address, isSpare: true }, member, desk);
      if (asked !== 'asked') return showSpare(context, member, desk, values, { email: noMailWords[asked] });
      return desk.goTo(`${baseOf(context)}/mail`);
    }),
  );

  app.post('/me/:link/spare/remove', (context) =>
    withForm(context, services, async (_, member, desk) => {
      await removeSpare(member, desk);
      return desk.goTo(`${baseOf(context)}?saved=no-spare`);
    }),
  );
}

/** The topic goes first: stopped in between, the address is still on the page, and can be taken away again. */
async function removeSpare({ athleteId, spareMail, pendingMail }: Member, { services }: Desk): Promise<void> {
  const { topics, membership } = services;
  if (pendingMail?.isSpare) {
    await topics.close(pendingMail.topicArn);
    await membership.dropPendingMail(athleteId);
  }
  if (spareMail) {
    await topics.close(spareMail.topicArn);
    await membership.changeSpareMail(athleteId, null);
  }
}

/** Who is reached by e-mail needs none. */
async function showSpare(
  context: WebContext,
  { contact }: Member,
  desk: Desk,
  values: FormValues,
  errors: FormErrors,
): Promise<Response> {
  const base = baseOf(context);
  if (contact.kind !== 'text') return desk.goTo(base);
  const isProblem = Object.keys(errors).length > 0;
  const content = spareMailContent({ action: `${base}/spare`, backHref: base, token: desk.token, values, errors });
  return desk.show({ title: 'An e-mail address beside your phone', content, isProblem }, isProblem ? 422 : 200);
}
