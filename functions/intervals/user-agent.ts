/** What the club says of itself with each request: intervals.icu turns away what libraries say. */
export function userAgentOf(publicUrl: string): string {
  return `Afterrun/1 (+${publicUrl})`;
}
