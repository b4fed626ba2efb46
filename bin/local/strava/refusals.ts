import { type Answer, json } from '../stand-in/answers.ts';

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
