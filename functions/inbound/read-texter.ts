import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AskedQuestion } from '../messages/reply/asked-question.ts';
import { inboundKey } from '../store/inbound-ledger.ts';
import { readItems } from '../store/item-batch.ts';
import { type MemberOnFile, onFileAddresses, onFileIn } from '../store/on-file.ts';
import { openQuestionKey, openQuestionsIn, openUrineQuestionKey } from '../store/open-question.ts';
import { type ClubTableNames, tableOfRow } from '../store/tables.ts';
import type { InboundText } from './inbound-text.ts';

/** Whoever has texted, with all that their text is read and answered by. */
export interface Texter extends MemberOnFile {
  /** AWS delivers a text more than once. */
  readonly isAnswered: boolean;
  /** The questions that it may answer, the last one first: two at the most. */
  readonly questions: readonly AskedQuestion[];
}

export type ReadTexter = (athleteId: string, text: Pick<InboundText, 'id' | 'at'>) => Promise<Texter>;

/** One round trip. */
export function createReadTexter(
  documents: DynamoDBDocumentClient,
  tables: Pick<ClubTableNames, 'members' | 'recovery' | 'ledger'>,
): ReadTexter {
  return async (athleteId, { id, at }) => {
    const table = tables[tableOfRow['open-question']];
    const [answered, question, urineQuestion, ...onFile] = await readItems(documents, [
      { table: tables.ledger, key: inboundKey(athleteId, id) },
      { table, key: openQuestionKey(athleteId) },
      { table, key: openUrineQuestionKey(athleteId) },
      ...onFileAddresses(athleteId, tables),
    ]);
    return {
      ...onFileIn(onFile),
      isAnswered: answered !== undefined,
      questions: openQuestionsIn([question, urineQuestion], at, id),
    };
  };
}
