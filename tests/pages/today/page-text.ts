/** What is read on a page, without its style and its drawings. */
export function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&middot;', '·')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
