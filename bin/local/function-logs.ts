export interface FunctionLogs {
  /** What a function wrote, line by line: the text as in CloudWatch, without Lambda's own lines. */
  of(functionName: string): readonly string[];
  /** What all functions wrote, in order. */
  readonly all: readonly { readonly functionName: string; readonly line: string; readonly at: number }[];
  add(functionName: string, line: string): void;
  clear(): void;
}

/** Enough for a long test, and little enough for a club that stays up for days. */
const keptLines = 20_000;

/** @param log is told of each line as it is written. */
export function createFunctionLogs(log: (functionName: string, line: string) => void = () => {}): FunctionLogs {
  const all: { functionName: string; line: string; at: number }[] = [];
  return {
    all,
    of: (functionName) => all.filter((entry) => entry.functionName === functionName).map(({ line }) => line),
    add(functionName, line) {
      if (all.length >= keptLines) all.shift();
      all.push({ functionName, line, at: Date.now() });
      log(functionName, line);
    },
    clear() {
      all.length = 0;
    },
  };
}
