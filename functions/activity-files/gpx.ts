import { SaxesParser } from 'saxes';
import { ActivityFileError } from './activity-file-error.ts';
import { gpxSportOf } from './gpx-sports.ts';
import type { RecordedSession } from './recorded-session.ts';
import { type TrackPoint, trackTotals } from './track.ts';

/**
 * GPX, as apps export it: a track of points with place, height and time; pulse and temperature in extensions.
 *
 * Source: Topografix, GPX 1.1; Garmin, TrackPointExtension v1 and v2.
 */
export function isGpx(bytes: Uint8Array): boolean {
  return /^\s*(<\?xml|<!--|<gpx\b)/.test(startOf(bytes)) && /<gpx[\s>:]/.test(startOf(bytes));
}

const startOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 2048)).replace(/^\uFEFF/, '');

/** Two days, every second, twice over. */
const mostPoints = 350_000;

/**
 * Reads the file as a stream of tags, without building a tree in memory. Document types are not read: entities that one declares are
 * unknown, so such a file counts as damaged.
 *
 * @throws ActivityFileError
 */
export function readGpx(bytes: Uint8Array): RecordedSession {
  const track = new GpxTrack();
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new ActivityFileError('The GPX file is damaged or ends too early. Export it again.');
  });
  parser.on('opentag', ({ name, attributes }) => track.open(localName(name), attributes));
  parser.on('text', (text) => track.text(text));
  parser.on('closetag', ({ name }) => track.close(localName(name)));
  parser.write(new TextDecoder().decode(bytes)).close();
  return track.session();
}

/** `hr` of `gpxtpx:hr`: the prefix is the writer's choice. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** A point whose end tag has not come yet. */
type OpenPoint = { -readonly [Key in keyof TrackPoint]?: TrackPoint[Key] | undefined };

class GpxTrack {
  readonly #points: TrackPoint[] = [];
  #point: OpenPoint | undefined;
  #isInTrack = false;
  #hasPoints = false;
  #segment = 0;
  #sport: string | undefined;
  #text: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#text = undefined;
    if (name === 'trk') this.#isInTrack = true;
    if (name === 'trkseg') this.#segment += 1;
    if (name === 'trkpt' || name === 'rtept' || name === 'wpt') this.#hasPoints = true;
    if (name === 'trkpt') {
      this.#point = {
        segment: this.#segment,
        latitude: numberWithin(attributes.lat, -90, 90),
        longitude: numberWithin(attributes.lon, -180, 180),
      };
    } else if (isWanted(name)) {
      this.#text = '';
    }
  }

  text(text: string): void {
    if (this.#text !== undefined && this.#text.length < longestText) this.#text += text;
  }

  close(name: string): void {
    const said = this.#text?.trim() ?? '';
    this.#text = undefined;
    if (name === 'trkpt') this.#keep();
    else if (name === 'trk') this.#isInTrack = false;
    else if (this.#point !== undefined) addTo(this.#point, name, said);
    else if (name === 'type' && this.#isInTrack && said !== '') this.#sport ??= gpxSportOf(said);
  }

  #keep(): void {
    const { atMs, segment, ...rest } = this.#point ?? {};
    this.#point = undefined;
    if (atMs === undefined || segment === undefined) return;
    if (this.#points.length >= mostPoints) {
      throw new ActivityFileError('The GPX file has too many points for one activity. Export the activity by itself.');
    }
    this.#points.push({ atMs, segment, ...rest });
  }

  session(): RecordedSession {
    const totals = trackTotals(this.#points);
    if (totals === undefined) throw new ActivityFileError(this.#withoutTimes());
    return { ...totals, sport: this.#sport, isIndoor: false };
  }

  #withoutTimes(): string {
    return this.#hasPoints
      ? 'The GPX file has no times: it is a planned route, or its times were left out. Export the recorded activity.'
      : 'The GPX file has no track in it. Export the recorded activity.';
  }
}

function addTo(point: OpenPoint, name: string, said: string): void {
  if (name === 'time') point.atMs = timeOf(said);
  if (name === 'ele') point.altitudeM = numberWithin(said, -500, 9000);
  if (name === 'hr') point.heartRate = numberWithin(said, 1, 254);
  if (name === 'atemp') point.temperatureC = numberWithin(said, -60, 80);
}

const longestText = 100;
const isWanted = (name: string) => ['time', 'ele', 'hr', 'atemp', 'type'].includes(name);

function numberWithin(text: string | undefined, least: number, most: number): number | undefined {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
}

function timeOf(text: string): number | undefined {
  const atMs = Date.parse(text);
  return atMs > Date.UTC(1990) && atMs < Date.UTC(2100) ? atMs : undefined;
}
