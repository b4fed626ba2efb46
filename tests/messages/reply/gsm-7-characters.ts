const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The characters of a text that GSM-7's basic set, one septet each, does not have. */
export function notGsm7(text: string): readonly string[] {
  return [...text].filter((character) => !basic.includes(character));
}
