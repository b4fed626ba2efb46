/**
 * Where an athlete goes back to. Both platforms always allow this machine beside an app's own addresses, and here the app has
 * none. `undefined`: no address, or another machine.
 */
export function redirectUriIn(query: URLSearchParams): URL | undefined {
  const address = URL.parse(query.get('redirect_uri') ?? '');
  const isThisMachine =
    address !== null && /^https?:$/.test(address.protocol) && ['127.0.0.1', 'localhost'].includes(address.hostname);
  return isThisMachine ? address : undefined;
}

/** The form of the authorize page as the request that it was made for. */
export function requestInForm(form: URLSearchParams): URLSearchParams {
  const request = new URLSearchParams(form);
  request.set('scope', form.get('requested') ?? '');
  return request;
}

/** The token of `Authorization: Bearer …`; empty where there is none. */
export function bearerToken(authorization: string | undefined): string {
  return /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
}
