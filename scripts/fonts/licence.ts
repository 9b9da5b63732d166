import { readFile } from 'node:fs/promises';

/** The licence file of a font package. */
function readLicence(packageName: string): Promise<string> {
  return readFile(
    new URL(`../../node_modules/@fontsource-variable/${packageName}/LICENSE`, import.meta.url),
    'utf8',
  );
}

/**
 * One licence text for all packages: every copyright line, then the Open Font License once.
 * Throws if a package is under another text, since then it must not be merged.
 */
export async function mergeLicences(packageNames: readonly string[]): Promise<string> {
  const texts = await Promise.all(packageNames.map(readLicence));
  const split = texts.map((text) => {
    const [notice = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
    return { notice: notice.trim(), terms: rest.join('\n\n').trim() };
  });
  const terms = new Set(split.map((licence) => licence.terms));
  const [only] = terms;
  if (only === undefined || terms.size > 1)
    throw new Error('The font packages differ in their licence text.');
  return `${split.map((licence) => licence.notice).join('\n')}\n\n${only}\n`;
}
