/** Tells the phone that the e-mail address beside it is gone: the runner opened the link, or a scanner that opens every link in a mail. */
export const spareMailEndedText =
  'The e-mail address beside your phone gets no more mails: the link that ends them was opened, by you or by a mail scanner. To add it again text DATA.';
