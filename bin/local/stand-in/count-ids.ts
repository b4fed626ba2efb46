/** Ids one after the other, without those that are taken. */
export function countIdsFrom(first: number, isTaken: (id: string) => boolean = () => false): () => string {
  let next = first;
  return () => {
    while (isTaken(String(next))) next += 1;
    next += 1;
    return String(next - 1);
  };
}
