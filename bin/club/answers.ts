import phones from 'libphonenumber-js/min/metadata';
import * as z from 'zod';

/**
 * Everything that a club is asked, in the order of asking. An answer comes from a flag, from `club.config.json`, or from
 * the admin; it is a string that fits the template's parameter of that name. No secret is among them.
 */
export interface Question {
  /** The key in `club.config.json`. */
  readonly key: AnswerKey;
  /** The flag, without `--`. */
  readonly flag: string;
  readonly question: string;
  /** For somebody who has never seen a terminal: what it is for, and where to find it. */
  readonly why: string;
  /** Taken by `--yes` where nothing is said. Without one the question has to be answered. */
  readonly fallback?: string;
  /** The name of the template's parameter. */
  readonly parameter: string;
  /** Tidies an answer up, and says what is wrong with one that cannot be taken. */
  readonly schema: z.ZodType<string, string>;
}

const email = z
  .string()
  .trim()
  .regex(/^[^\s@"<>]{1,64}@[^\s@"<>]{3,190}$/, 'must be an e-mail address, such as coach@example.org');

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, { error: `must be a whole number from ${min} to ${max}`, abort: true })
    .refine((text) => Number(text) >= min && Number(text) <= max, `must be from ${min} to ${max}`)
    .transform((text) => String(Number(text)));

const schemas = {
  clubName: z
    .string()
    .trim()
    .transform((name) => name.replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'").replace(/\s+/g, ' '))
    .superRefine((name, { addIssue }) => {
      const message = problemOfName(name);
      if (message !== undefined) addIssue({ code: 'custom', message });
    }),
  contact: z.union(
    [
      email,
      z
        .string()
        .trim()
        .regex(/^https:\/\/[^\s"<>]{3,200}$/),
    ],
    {
      error: 'must be an e-mail address or a page that begins with https://',
    },
  ),
  adminEmail: email,
  stravaClientId: z
    .string()
    .trim()
    .regex(/^[0-9]{1,12}$/, 'must be digits only: the "Client ID" on strava.com/settings/api'),
  intervalsClientId: z
    .string()
    .transform((text) => (text.trim().toLowerCase() === 'none' ? '' : text.trim()))
    .pipe(
      z
        .string()
        .regex(
          /^[0-9]{0,12}$/,
          'must be digits only: the "client id" on intervals.icu, Settings > Manage App; or none',
        ),
    ),
  countries: z
    .string()
    .transform((text) => [...new Set(text.toUpperCase().split(/[\s,;]+/))].filter((code) => code !== '').join(','))
    .pipe(
      z
        .string()
        .regex(/^([A-Z]{2}(,[A-Z]{2}){0,29})?$/, {
          error: 'must be two-letter country codes, such as US or US,CA',
          abort: true,
        })
        .refine(
          (codes) => codes === '' || codes.split(',').every(isCountry),
          'holds a code that is no country: use those of ISO 3166, such as US, CA, DE (the United Kingdom is GB)',
        ),
    ),
  seats: wholeNumber(1, 9999),
  monthlyBudgetUsd: wholeNumber(1, 99_999),
  originationNumber: z
    .string()
    .transform((text) => (text.trim().toLowerCase() === 'none' ? '' : text.replace(/[\s().-]/g, '')))
    .pipe(
      z
        .string()
        .regex(/^(\+[1-9][0-9]{6,14})?$/, 'must begin with + and the country code, such as +12065550100, or none'),
    ),
} as const;

/** By the table alone, as `isSupportedCountry` does: the command line has no other use for what reads phone numbers. */
function isCountry(code: string): boolean {
  return Object.hasOwn(phones.countries, code);
}

/** Every text begins with the name: what the plain alphabet of texts lacks would make each of them two. */
const maxNameLength = 40;

function problemOfName(name: string): string | undefined {
  if (name.length > maxNameLength) {
    return `may have ${maxNameLength} characters, and has ${name.length}: it is part of every text`;
  }
  if (/^[A-Za-z0-9][A-Za-z0-9 .&'-]*$/.test(name)) return undefined;
  const plain = withoutAccents(name);
  const proposal = plain === name || !/^[A-Za-z0-9][A-Za-z0-9 .&'-]*$/.test(plain) ? '' : `, such as ${plain}`;
  return `must be plain letters, digits, spaces and . & ' -${proposal} (it is part of every text)`;
}

const spelledOut: Readonly<Record<string, string>> = {
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  Æ: 'Ae',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
};

function withoutAccents(name: string): string {
  const spelled = name.normalize('NFC').replace(/./gu, (letter) => spelledOut[letter] ?? letter);
  return spelled.normalize('NFD').replace(/\p{M}/gu, '');
}

export type AnswerKey = keyof typeof schemas;
export type Answers = Readonly<Record<AnswerKey, string>>;
export type KnownAnswers = { readonly [Key in AnswerKey]?: string | undefined };

export const answersSchema = z.object(schemas);

export const questions: readonly Question[] = [
  {
    key: 'clubName',
    flag: 'club-name',
    question: "What is your club's name?",
    why: 'Members see it on the page where they join and in messages.',
    parameter: 'ClubName',
    schema: schemas.clubName,
  },
  {
    key: 'contact',
    flag: 'contact',
    question: 'Where can members reach a person?',
    why: 'An e-mail address, or the address of a web page. It is shown to members.',
    parameter: 'Contact',
    schema: schemas.contact,
  },
  {
    key: 'adminEmail',
    flag: 'admin-email',
    question: 'Which e-mail address should hear when something breaks?',
    why: 'Yours, usually. AWS sends one mail to ask whether that is all right. Members never see it.',
    parameter: 'AdminEmail',
    schema: schemas.adminEmail,
  },
  {
    key: 'stravaClientId',
    flag: 'strava-client-id',
    question: 'What is the Client ID of your Strava API app?',
    why: 'Open https://www.strava.com/settings/api and copy the number beside "Client ID".',
    parameter: 'StravaClientId',
    schema: schemas.stravaClientId,
  },
  {
    key: 'intervalsClientId',
    flag: 'intervals-client-id',
    question: 'What is the client id of your app at intervals.icu? (none, if the club has none)',
    why: 'Optional: a second source, which knows nights as well. docs/admin.md says how to apply. Without it everything works as before.',
    fallback: '',
    parameter: 'IntervalsClientId',
    schema: schemas.intervalsClientId,
  },
  {
    key: 'countries',
    flag: 'countries',
    question: 'In which countries do your members have their phones?',
    why: 'Two-letter codes, such as US or US,CA. Phones elsewhere get no texts; their owners use e-mail.',
    fallback: 'US',
    parameter: 'Countries',
    schema: schemas.countries,
  },
  {
    key: 'seats',
    flag: 'seats',
    question: 'How many athletes does Strava let your app have?',
    why: 'A new app has 1 (you). On strava.com/settings/api you can raise it to 10 yourself; more takes a review.',
    fallback: '1',
    parameter: 'Seats',
    schema: schemas.seats,
  },
  {
    key: 'monthlyBudgetUsd',
    flag: 'monthly-budget-usd',
    question: 'How many US dollars may texts cost in a month?',
    why: 'AWS stops sending texts there. A new AWS account has 1 dollar, about 100 texts in the US; e-mail is not counted.',
    fallback: '1',
    parameter: 'MonthlyBudgetUsd',
    schema: schemas.monthlyBudgetUsd,
  },
  {
    key: 'originationNumber',
    flag: 'origination-number',
    question: 'Which number do your texts come from? (none, if there is none yet)',
    why: 'Such as +12065550100. Getting one takes weeks in the US (docs/admin.md). Until then everything works by e-mail.',
    fallback: '',
    parameter: 'OriginationNumber',
    schema: schemas.originationNumber,
  },
];
