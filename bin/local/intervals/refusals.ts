import { type Answer, empty, json, page } from '../stand-in/answers.ts';
import { utcWithOffset } from '../stand-in/iso-times.ts';

/** The shape of most refusals. */
export function refusal(status: number, error: string): Answer {
  return json(status, { status, error });
}

/** Where nothing is served, Spring answers in words of its own. */
export function noSuchPath(path: string, at: number): Answer {
  return json(404, { timestamp: utcWithOffset(at), status: 404, error: 'Not Found', path });
}

export const refusals = {
  badToken: empty(401),
  accessDenied: refusal(403, 'Access denied'),
  noSuchActivity: refusal(404, 'Activity not found'),
  noSuchWellness: refusal(404, 'No wellness for this day'),
  /** Not 400 and not 401, whatever OAuth says. */
  noSuchCode: refusal(404, 'Code not found (expired?)'),
  wrongClient: refusal(404, 'Client and/or secret not found'),
  ofStrava: refusal(422, 'Cannot read Strava activities via the API'),
  internalError: refusal(500, 'org.springframework.dao.DataAccessResourceFailureException'),
  badGateway: page(502, '<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>'),
  /** What stands before intervals.icu takes a library that does not say who it is for a robot. */
  challenge: page(
    403,
    '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>cloudflare</body></html>',
  ),
} as const;

/** A parameter that is missing or malformed is an error of the server there. */
export function badParameter(name: string): Answer {
  return refusal(500, `org.springframework.web.bind.ServletRequestBindingException: parameter ${name}`);
}
