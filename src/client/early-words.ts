/**
 * Words that were typed before the script had come stay in their fields, behind those that are kept already.
 *
 * @param kept the words in the record, one text for each field
 * @returns whether there were any, which are to be kept now
 */
export function keepEarlyWords(fields: readonly HTMLTextAreaElement[], kept: readonly string[]): boolean {
  const early = fields.map(({ value }, index) => value !== '' && value !== kept[index]);
  if (!early.includes(true)) return false;
  fields.forEach((field, index) => {
    const words = kept[index] ?? '';
    if (early[index] && words !== '') field.value = `${words}\n${field.value}`;
    else if (!early[index]) field.value = words;
  });
  return true;
}
