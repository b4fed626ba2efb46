/** To the phone of whoever has lost the address beside it: by their own click, or by a scanner that opens every link in a mail. */
export const spareMailEndedText =
  'The e-mail address beside your phone gets no more mails: the link that ends them was opened, by you or by a mail scanner. To add it again text DATA.';
