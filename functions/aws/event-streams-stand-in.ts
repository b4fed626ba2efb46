/**
 * Takes the place of `@smithy/core/event-streams` in the bundles. It reads answers that come as a stream of events, such as a live
 * tail of a log: no function of ours asks for one, and it was 15 KB of each.
 */
export class EventStreamSerde {
  constructor() {
    throw new Error('Streams of events are not bundled: see functions/aws/event-streams-stand-in.ts.');
  }
}

export const eventStreamSerdeProvider = (): object => ({});

export const resolveEventStreamSerdeConfig = <Config extends object>(config: Config): Config => config;
