interface GpxPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly time?: string;
  readonly altitudeM?: number;
  readonly heartRate?: number;
  readonly temperatureC?: number;
}

/** A recording as apps export it; each inner list is a segment. */
export function gpxFile(segments: readonly (readonly GpxPoint[])[], type = 'running'): Uint8Array {
  const body = segments.map((points) => `<trkseg>${points.map(pointOf).join('')}</trkseg>`).join('');
  return bytesOf(`<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<metadata><time>2001-01-01T00:00:00Z</time></metadata>
<trk><name>Lunch run</name>${type === '' ? '' : `<type>${type}</type>`}${body}</trk></gpx>`);
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

function pointOf({ latitude, longitude, time, altitudeM, heartRate, temperatureC }: GpxPoint): string {
  return [
    `<trkpt lat="${latitude}" lon="${longitude}">`,
    altitudeM === undefined ? '' : `<ele>${altitudeM}</ele>`,
    time === undefined ? '' : `<time>${time}</time>`,
    '<extensions><ns3:TrackPointExtension>',
    temperatureC === undefined ? '' : `<ns3:atemp>${temperatureC}</ns3:atemp>`,
    heartRate === undefined ? '' : `<ns3:hr>${heartRate}</ns3:hr>`,
    '</ns3:TrackPointExtension></extensions></trkpt>',
  ].join('');
}

/** Straight north at 3 m/s, a point every ten seconds, 0.00027 degrees of latitude apart. */
export function northwards(
  points: number,
  startMs: number,
  more: (at: number) => Partial<GpxPoint> = () => ({}),
): readonly GpxPoint[] {
  return Array.from({ length: points }, (_, at) => ({
    latitude: 53 + (at * 30) / 111_195,
    longitude: -6,
    time: new Date(startMs + at * 10_000).toISOString(),
    ...more(at),
  }));
}
