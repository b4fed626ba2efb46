/** Where intervals.icu is unless a club says otherwise. */
export const intervalsSiteUrl = 'https://intervals.icu';
