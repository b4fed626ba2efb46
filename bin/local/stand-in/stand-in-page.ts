export interface StandInPage {
  /** Whose stand-in it is. */
  readonly name: string;
  /** Of the button that says yes; white text on it can be read. */
  readonly colour: string;
  readonly title: string;
  /** HTML. */
  readonly main: string;
}

/** A page of a stand-in, on a phone too, without JavaScript. */
export function standInPage({ name, colour, title, main }: StandInPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} (${name} stand-in)</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 32rem; padding: 1rem; }
h1 { font-size: 1.375rem; line-height: 1.25; }
fieldset { border: 1px solid; border-radius: .5rem; margin: 0 0 1rem; }
.box { display: block; padding: .5rem 0; }
select, button { font: inherit; padding: .625rem 1rem; border-radius: .5rem; border: 1px solid; max-width: 100%; }
button { background: ${colour}; border-color: ${colour}; color: #fff; }
.quiet { background: none; border-color: currentcolor; color: inherit; }
.small { font-size: .875rem; }
</style>
</head>
<body>
<main>
${main}
</main>
<footer><p class="small">This is the stand-in for ${name} on this machine. Nothing here reaches ${name}.</p></footer>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
