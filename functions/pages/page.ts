import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { styleHash, styleSheet } from './style.ts';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly title: string;
  readonly clubName: string;
  readonly content: Html;
  /** The title begins with what is wrong, so that a screen reader says it first. */
  readonly isProblem?: boolean;
  /** Next to the club's name. */
  readonly date?: string;
  /** The content has its own first heading. */
  readonly hasHeading?: boolean;
  /** Above the heading: which of the steps this page is. */
  readonly above?: Html;
  /** Two columns on a wide screen. */
  readonly isBroad?: boolean;
  /** Links for this member, before those that every page has. */
  readonly links?: readonly { readonly href: string; readonly name: string }[];
}

/** A whole page. Works without JavaScript and loads nothing from anywhere. */
export function page({
  above,
  title,
  clubName,
  content,
  isProblem = false,
  date,
  isBroad = false,
  hasHeading = false,
  links = [],
}: PageParts): Html {
  const broad = isBroad ? html` class="broad"` : '';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${isProblem ? 'Problem: ' : ''}${title} - ${clubName}</title>
<link rel="icon" href="data:,">
<style>${raw(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header${broad}><strong>${clubName}</strong>${date === undefined ? '' : html`<span>${date}</span>`}</header>
<main id="content"${broad}>
${above ?? ''}${hasHeading ? '' : html`<h1>${title}</h1>`}
${content}
</main>
<footer${broad}><nav aria-label="More">${[...links, ...everyPage].map(({ href, name }) => html`<a href="${href}">${name}</a>`)}</nav>
<p>Estimates for healthy adults, not medical advice.${hasHeading ? ' Only you see this page.' : ''}</p></footer>
</body>
</html>`;
}

const everyPage = [
  { href: '/privacy', name: 'Privacy' },
  { href: '/terms', name: 'Terms' },
] as const;

/** Only our own forms and style; nothing cached, and nothing told to other sites. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'strict-transport-security': 'max-age=31536000',
  'cache-control': 'no-store',
};

export function show(
  context: Context,
  parts: PageParts,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return context.html(page(parts), status);
}
