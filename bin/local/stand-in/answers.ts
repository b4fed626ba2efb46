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
