import type { Html } from '../../../functions/pages/page.ts';
import type { Desk } from './desk.ts';

/**
 * What changes, as server-sent events: `flow` is where a message is, `part` is the content of one part of the page. Nothing is
 * sent twice, and what changes while an event is made up is in the next.
 */
export function deskEvents(desk: Desk, runnerKey: string | undefined): Response {
  const text = new TextEncoder();
  const sent = new Map<string, string>();
  let stop: () => void = () => undefined;
  let isClosed = false;

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let isStale = true;
      let isBusy = false;
      const tell = (event: string, name: string, data: string): void => {
        if (isClosed || sent.get(name) === data) return;
        sent.set(name, data);
        controller.enqueue(text.encode(`event: ${event}\ndata: ${data}\n\n`));
      };
      const tellPart = (id: string, markup: Html): void =>
        tell('part', id, JSON.stringify({ id, markup: String(markup) }));
      const tellWay = (): void => {
        const { places, at } = desk.flow();
        tell('flow', 'flow', JSON.stringify({ places, at }));
        tellPart('steps', desk.steps());
      };
      const tellAll = async (): Promise<void> => {
        while (isStale && !isClosed) {
          isStale = false;
          const parts = await desk.parts(await desk.runner(runnerKey));
          for (const [id, markup] of Object.entries(parts)) tellPart(id, markup);
        }
      };
      const reread = (): void => {
        isStale = true;
        if (isBusy) return;
        isBusy = true;
        tellAll()
          .catch((error: unknown) => {
            // The club is being stopped, or a row is in the middle of a change: the next event shows it.
            if (!isClosed) controller.enqueue(text.encode(`: ${error instanceof Error ? error.name : 'failed'}\n\n`));
          })
          .finally(() => {
            isBusy = false;
            // What changed after the last look and before this.
            if (isStale && !isClosed) reread();
          });
      };
      // Tables are read when a function has ended, so that the desk slows down nothing that it shows.
      stop = desk.listen((event) => {
        tellWay();
        if (event.kind === 'ended') reread();
      });
      tellWay();
      reread();
    },
    cancel() {
      isClosed = true;
      stop();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}
