/**
 * Replaces `@smithy/core/event-streams` in the bundles. It reads responses that arrive as a stream of events, such as a
 * live tail of a log, which no function of ours requests. The real one adds 15 KB to each function.
 */
export class EventStreamSerde {
  constructor() {
    throw new Error('Streams of events are not bundled: see functions/aws/event-streams-stand-in.ts.');
  }
}

export const eventStreamSerdeProvider = (): object => ({});

export const resolveEventStreamSerdeConfig = <Config extends object>(config: Config): Config => config;
