/** What goes back over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whose call it was, for the list of calls. Never sent. */
  readonly athleteId?: string;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function page(status: number, html: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    body: html,
  };
}

export function redirect(address: string): Answer {
  return { status: 302, headers: { location: address }, body: '' };
}

export function empty(status: number): Answer {
  return { status, headers: {}, body: '' };
}

/** A Fault, the one shape of Strava's refusals. Source: Strava's API description, definitions Fault and Error. */
export function refusal(status: number, message: string, resource: string, field: string, code: string): Answer {
  return json(status, { message, errors: [{ resource, field, code }] });
}

export const refusals = {
  badAccessToken: refusal(401, 'Authorization Error', 'Athlete', 'access_token', 'invalid'),
  wrongClientSecret: refusal(401, 'Authorization Error', 'Application', '', 'invalid'),
  wrongClientId: refusal(400, 'Bad Request', 'Application', 'client_id', 'invalid'),
  inactiveApp: refusal(403, 'Forbidden', 'Application', 'Status', 'Inactive'),
  tooManyCalls: refusal(429, 'Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded'),
  noSuchActivity: refusal(404, 'Record Not Found', 'Activity', 'id', 'invalid'),
  noSuchPath: refusal(404, 'Record Not Found', 'resource', 'path', 'invalid'),
  internalError: refusal(500, 'Internal Server Error', 'Application', '', 'internal error'),
} as const;

/** 401: the athlete did not grant what this call needs. */
export function missingScope(permission: string): Answer {
  return refusal(401, 'Authorization Error', 'AccessToken', permission, 'missing');
}

export function badRequest(resource: string, field: string, code = 'invalid'): Answer {
  return refusal(400, 'Bad Request', resource, field, code);
}
