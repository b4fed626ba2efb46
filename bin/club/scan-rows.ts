import { type DynamoDBDocumentClient, paginateScan, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';

/** The rows that a scan of a whole table finds. */
export async function scanRows(documents: DynamoDBDocumentClient, scan: ScanCommandInput): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const { Items = [] } of paginateScan({ client: documents }, scan)) rows.push(...Items);
  return rows;
}
