/*
 * The one file that reaches past the exports of fauxqs, which are a server that listens on every interface and keeps its
 * stores to itself. The local club binds it to this machine alone, takes messages as Lambda's pollers do, looks into the
 * queues, makes hidden messages visible, and adds what SNS has and fauxqs lacks. Look here after an upgrade.
 */

export { buildApp } from 'fauxqs';
export { escapeXml, snsErrorResponse, snsSuccessResponse } from '../../node_modules/fauxqs/dist/common/xml.js';
export { PersistenceManager } from '../../node_modules/fauxqs/dist/persistence.js';
export { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
export { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
export type { SnsSubscription } from '../../node_modules/fauxqs/dist/sns/snsTypes.js';
export { type SqsQueue, SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
export type { ReceivedMessage, SqsMessage } from '../../node_modules/fauxqs/dist/sqs/sqsTypes.js';
