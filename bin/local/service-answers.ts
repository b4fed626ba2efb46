import { escapeXml } from './fauxqs.ts';
import type { HttpAnswer } from './http-message.ts';

/** What a service of AWS with a JSON protocol answers. */
export function jsonAnswer(
  body: unknown,
  {
    status = 200,
    headers = {},
  }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): HttpAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1', ...headers }, body: JSON.stringify(body) };
}

/** What it answers to a request that it refuses. */
export function jsonFault(type: string, message: string, status = 400): HttpAnswer {
  return jsonAnswer({ __type: type, message }, { status, headers: { 'x-amzn-errortype': type } });
}

/** What a service with a query protocol answers. @param result XML */
export function xmlAnswer(action: string, result: string): HttpAnswer {
  const body = `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

export function xmlFault(code: string, message: string, status = 400): HttpAnswer {
  const error = `<Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
  const body = `<ErrorResponse><Error>${error}</Error><RequestId>local</RequestId></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
