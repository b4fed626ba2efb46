import type { HourCycle, LocalClock } from '../recovery/local-clock.ts';

declare global {
  namespace Intl {
    interface Locale {
      /** ECMA-402, Locale Info: the zones of the locale's region. */
      getTimeZones(): string[] | undefined;
    }
  }
}

/** Countries that write times in English with twelve hours, by the Unicode CLDR. */
export const twelveHourCountries = ['US', 'PR', 'CA', 'AU', 'NZ', 'IN', 'PH', 'SG', 'MY', 'HK', 'PK', 'BD'] as const;

/** The same, with its hours written as the athlete has chosen; where they have not, as their country writes them. */
export function inHoursOf<Dated extends { readonly clock: LocalClock }>(
  { hourCycle }: { readonly hourCycle?: HourCycle | null | undefined },
  dated: Dated,
): Dated {
  return hourCycle ? { ...dated, clock: { ...dated.clock, hourCycle } } : dated;
}

/** The clock of a zone, in the athlete's hours. */
export function clockIn(timezone: string, chosen: { readonly hourCycle?: HourCycle | null | undefined }): LocalClock {
  return inHoursOf<{ readonly clock: LocalClock }>(chosen, { clock: { kind: 'zone', timezone } }).clock;
}

/**
 * What the athlete has chosen, else how the country of a clock writes the hours. A clock of no country (UTC, an offset) is
 * read with am and pm.
 */
export function hourCycleOf(clock: LocalClock): HourCycle {
  if (clock.hourCycle !== undefined) return clock.hourCycle;
  if (clock.kind === 'offset' || !clock.timezone.includes('/') || clock.timezone.startsWith('Etc/')) return 12;
  return zonesOfTwelveHours().has(canonical(clock.timezone)) ? 12 : 24;
}

let zones: ReadonlySet<string> | undefined;

/** Built once, when the first time of day is written. */
function zonesOfTwelveHours(): ReadonlySet<string> {
  zones ??= new Set(
    twelveHourCountries.flatMap((country) => new Intl.Locale(`und-${country}`).getTimeZones() ?? []).map(canonical),
  );
  return zones;
}

const canonicals = new Map<string, string>();

/** One zone has several names: Asia/Kolkata and Asia/Calcutta. */
function canonical(timezone: string): string {
  const known = canonicals.get(timezone);
  if (known !== undefined) return known;
  const name = canonicalName(timezone);
  canonicals.set(timezone, name);
  return name;
}

function canonicalName(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return timezone;
  }
}
