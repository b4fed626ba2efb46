import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { lossOfAccount, refusalOfAccount } from './account-for-texts.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { escapeXml, snsErrorResponse, snsSuccessResponse } from './fauxqs.ts';
import type { MessageEngine } from './message-engine.ts';
import type { OptOuts } from './opt-outs.ts';
import type { LocalOutbox } from './outbox.ts';

/** The longest text that SNS takes, in bytes. */
const maxTextBytes = 1600;

/**
 * Adds to fauxqs what it lacks: texts to phones and the list of numbers that opted out, at the wire and with the
 * errors of SNS.
 */
export function answerTextMessages(
  { app }: MessageEngine,
  outbox: LocalOutbox,
  optOuts: OptOuts,
  deliveryLog: DeliveryLog,
): void {
  app.addHook('preHandler', async (request, reply) => {
    const form = formSchema.safeParse(request.body);
    if (!form.success) return undefined;
    const answer = answerTo(form.data);
    if (answer === undefined) return undefined;
    return reply.status(answer.status).header('content-type', 'text/xml').send(answer.xml);
  });

  function answerTo(form: Form): Answer | undefined {
    switch (form.Action) {
      case 'Publish':
        return form.PhoneNumber === undefined ? undefined : publish(form.PhoneNumber, form);
      case 'CheckIfPhoneNumberIsOptedOut':
        return ok(form.Action, `<isOptedOut>${optOuts.has(form.phoneNumber ?? '')}</isOptedOut>`);
      case 'ListPhoneNumbersOptedOut': {
        const members = optOuts.list().map((phone) => `<member>${escapeXml(phone)}</member>`);
        return ok(form.Action, `<phoneNumbers>${members.join('')}</phoneNumbers>`);
      }
      case 'OptInPhoneNumber':
        optOuts.remove(form.phoneNumber ?? '');
        return ok(form.Action, '');
      default:
        return undefined;
    }
  }

  function publish(phone: string, form: Form): Answer {
    const problem = problemOf(phone, form);
    if (problem !== undefined) return refused('InvalidParameter', `Invalid parameter: ${problem}`);
    const refusal = refusalOfAccount(deliveryLog.account, phone);
    if (refusal !== undefined) return refused(refusal.code, refusal.message, refusal.status);

    const messageId = randomUUID();
    // SNS says yes before it knows whether the phone can be reached, and whether its owner has sent STOP.
    if (optOuts.has(phone)) {
      deliveryLog.refuse(phone, messageId, Date.now(), `${phone} is opted out`);
      return accepted(messageId);
    }
    const loss = lossOfAccount(deliveryLog.account);
    if (loss !== undefined) {
      deliveryLog.refuse(phone, messageId, Date.now(), loss);
      return accepted(messageId);
    }
    if (deliveryLog.failed(phone, messageId, Date.now())) return accepted(messageId);
    outbox.add({
      kind: 'text',
      to: phone,
      from: messageAttribute(form, 'AWS.MM.SMS.OriginationNumber') ?? '',
      text: form.Message ?? '',
      sender: 'club',
      messageId,
      at: Date.now(),
    });
    return accepted(messageId);
  }

  function problemOf(phone: string, form: Form): string | undefined {
    if (form.TopicArn !== undefined || form.TargetArn !== undefined)
      return 'only one of TopicArn, TargetArn, PhoneNumber';
    if (!/^\+[1-9]\d{6,14}$/.test(phone)) return `PhoneNumber Reason: ${phone} is not valid to publish to`;
    if (form.Message === undefined || form.Message === '') return 'Empty message';
    if (Buffer.byteLength(form.Message) > maxTextBytes) return 'Message too long';
    return undefined;
  }
}

const formSchema = z
  .looseObject({
    Action: z.string(),
    Message: z.string().optional(),
    PhoneNumber: z.string().optional(),
    TopicArn: z.string().optional(),
    TargetArn: z.string().optional(),
    phoneNumber: z.string().optional(),
  })
  .catchall(z.string());

type Form = z.infer<typeof formSchema>;

interface Answer {
  readonly status: number;
  readonly xml: string;
}

function ok(action: string, result: string): Answer {
  return { status: 200, xml: snsSuccessResponse(action, result) };
}

function accepted(messageId: string): Answer {
  return ok('Publish', `<MessageId>${messageId}</MessageId>`);
}

function refused(code: string, message: string, status = 400): Answer {
  return { status, xml: snsErrorResponse(code, message) };
}

/** Message attributes travel as `MessageAttributes.entry.1.Name` and `….Value.StringValue`. */
function messageAttribute(form: Form, name: string): string | undefined {
  const entry = Object.entries(form).find(([key, value]) => key.endsWith('.Name') && value === name)?.[0];
  return entry === undefined ? undefined : form[entry.replace(/\.Name$/, '.Value.StringValue')];
}
