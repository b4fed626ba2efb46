import { SNSClient } from '@aws-sdk/client-sns';
import { localCredentials } from './aws-credentials.ts';
import { createForwarder, type Forward, startAwsGateway, type Upstream } from './aws-gateway.ts';
import { createDeliveryLog, type DeliveryLog } from './delivery-log.ts';
import { answerMails, type Mailboxes, mailLinks } from './mails.ts';
import { createMessageEngine, type MessageEngine } from './message-engine.ts';
import { createOptOuts, type OptOuts } from './opt-outs.ts';
import { createLocalOutbox, type LocalOutbox, type SentMessage } from './outbox.ts';
import { createParameterStore, type ParameterStore } from './parameter-store.ts';
import { region } from './resource-names.ts';
import { createScheduleStore, type ScheduleStore } from './scheduler.ts';
import { startTableEngine, type TableEngine } from './table-engine.ts';
import { answerTextMessages } from './text-messages.ts';

export interface AwsServices {
  readonly outbox: LocalOutbox;
  readonly optOuts: OptOuts;
  readonly mailboxes: Mailboxes;
  readonly deliveryLog: DeliveryLog;
  readonly messageEngine: MessageEngine;
  readonly tableEngine: TableEngine;
  readonly parameterStore: ParameterStore;
  readonly scheduleStore: ScheduleStore;
  /** By the name that a signature gives the service. Those that need the running club are added later. */
  readonly upstreams: Record<string, Upstream>;
  readonly forward: Forward;
  /** Where all of them answer. */
  readonly url: string;
  /** From now on what comes to the URL is carried so; before, nothing is refused. */
  carryBy(carry: Forward): void;
  /** As somebody with a login. */
  readonly sns: SNSClient;
}

export interface AwsServicesSettings {
  readonly dataDirectory: string | undefined;
  readonly outside: Readonly<Record<string, string>>;
  readonly onMessage: ((message: SentMessage) => void) | undefined;
  readonly onStop: (close: () => void | Promise<void>) => void;
}

/** The AWS of a local club: stand-ins for its services, all behind one address on 127.0.0.1. */
export async function startAwsServices({
  dataDirectory,
  outside,
  onMessage,
  onStop,
}: AwsServicesSettings): Promise<AwsServices> {
  const outbox = createLocalOutbox(onMessage);
  const optOuts = createOptOuts(dataDirectory);
  const messageEngine = createMessageEngine(dataDirectory);
  onStop(messageEngine.stop);
  const deliveryLog = createDeliveryLog(dataDirectory);
  answerTextMessages(messageEngine, outbox, optOuts, deliveryLog);
  let origin = '';
  const mailboxes = answerMails(messageEngine, outbox, () => origin);
  const tableEngine = startTableEngine(dataDirectory);
  onStop(tableEngine.stop);
  const parameterStore = createParameterStore(dataDirectory);
  const scheduleStore = createScheduleStore(dataDirectory);

  const upstreams: Record<string, Upstream> = {
    dynamodb: tableEngine,
    sqs: messageEngine,
    sns: messageEngine,
    ssm: parameterStore,
    scheduler: scheduleStore,
  };
  const { forward, stop: stopForwarding } = createForwarder(upstreams, outside);
  onStop(stopForwarding);
  let carry = forward;
  const gateway = await startAwsGateway((request) =>
    request.path.startsWith(mailLinks) ? messageEngine.answer(request) : carry(request),
  );
  origin = gateway.origin;
  onStop(gateway.stop);
  const sns = new SNSClient({ endpoint: gateway.origin, region, credentials: localCredentials });
  onStop(() => sns.destroy());
  return {
    ...{ outbox, optOuts, mailboxes, deliveryLog, messageEngine, tableEngine, parameterStore, scheduleStore },
    ...{ upstreams, forward, url: gateway.origin, sns },
    carryBy(next) {
      carry = next;
    },
  };
}
