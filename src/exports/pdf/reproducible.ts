/**
 * The time of printing, and numbers that the browser gives to cells of tables, would make two exports of one page
 * differ. Others of the same length keep every offset in the file.
 */
export function reproducible(bytes: Uint8Array): Uint8Array {
  const numbers = new Map<string, string>();
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_all, name: string) => `/${name} (D:20000101000000`)
    .replace(/\(node(\d{8})\)/g, (_all, written: string) => {
      const number = numbers.get(written) ?? String(numbers.size + 1).padStart(8, '0');
      numbers.set(written, number);
      return `(node${number})`;
    });
  return Buffer.from(text, 'latin1');
}
