/** The time of printing would make two exports of one page differ; another one of the same length keeps every offset. */
export function withoutDates(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const dated = /\/(CreationDate|ModDate) \(D:\d{14}/g;
  return Buffer.from(
    text.replace(dated, (_all, name: string) => `/${name} (D:20000101000000`),
    'latin1',
  );
}
