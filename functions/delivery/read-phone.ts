import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

export type PhoneReading =
  /** E.164. */
  | { readonly kind: 'ok'; readonly phone: string }
  | { readonly kind: 'not-a-number' }
  /** A number, but of a country that the club does not text. */
  | { readonly kind: 'elsewhere' };

/**
 * A mobile phone as people write it: a landline gets no texts. Without `+` it is taken for one of the club's countries, in their order.
 *
 * @param countries ISO codes, such as `US`. Where countries share a code (the US and Canada), the number itself decides.
 */
export function readPhone(text: string, countries: readonly string[]): PhoneReading {
  const known = countries.filter(isCountry);
  const isInternational = /^\s*(\+|00)/.test(text);
  const written = withoutOldMexicanPrefix(text.replace(/^\s*00/, '+'));

  let isNumber = false;
  for (const country of isInternational ? known.slice(0, 1) : known) {
    const number = parsePhoneNumberFromString(written, country);
    if (!number?.isValid()) continue;
    isNumber = true;
    if (number.country !== undefined && known.includes(number.country)) return { kind: 'ok', phone: number.number };
  }
  return isNumber ? { kind: 'elsewhere' } : { kind: 'not-a-number' };
}

/** The ISO code of the country that a phone in E.164 belongs to. */
export function countryOf(phone: string): string | undefined {
  return parsePhoneNumberFromString(phone)?.country;
}

/** Until 2019 Mexican mobile numbers had a 1 after the country code, and many address books still have it. */
function withoutOldMexicanPrefix(written: string): string {
  const digits = written.replace(/\D/g, '');
  return /^521\d{10}$/.test(digits) && /^\s*\W*\+/.test(written) ? `+52${digits.slice(3)}` : written;
}

/** The countries in words: `the United States or Germany`. */
export function countryNames(countries: readonly string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(
    countries.filter(isCountry).map((country) => names.of(country) ?? country),
  );
}

function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code);
}
