import { docsFolder, interfaceFolder, termsFilePath } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { readYaml } from '../course/markdown/read-frontmatter.ts';
import { termsFileSchema } from '../course/schemas/terms-file.ts';
import { validate } from '../course/schemas/validate.ts';
import { sourceText } from '../course/source-text.ts';
import type { Checked } from './rule.ts';

/** Pages keep to the words that the course has agreed on: `content/terms.yml` names the forms that are not. */
export function termsAreApproved({ files }: Checked): readonly Finding[] {
  const text = files.get(termsFilePath);
  if (text === undefined) return [];
  const yaml = readYaml(sourceText(termsFilePath, text), text);
  if (yaml.findings.length > 0) return yaml.findings;
  const { value, findings } = validate(termsFileSchema, yaml.data ?? {}, { name: '`terms.yml`' }, (keys) =>
    yaml.placeOf(keys),
  );
  const banned = Object.entries(value ?? {}).flatMap(([locale, forms]) =>
    Object.entries(forms).map(([form, instead]) => ({ locale, form, instead })),
  );
  return [...findings, ...banned.flatMap((entry) => findForm(entry, files))];
}

interface BannedForm {
  readonly locale: string;
  readonly form: string;
  readonly instead: string;
}

function findForm({ locale, form, instead }: BannedForm, files: Checked['files']): readonly Finding[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(form)}(?![\p{L}\p{N}])`, 'iu');
  return [...files]
    .filter(
      ([file]) => file.startsWith(`${docsFolder}${locale}/`) || file === `${interfaceFolder}${locale}.json`,
    )
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index): readonly Finding[] => {
        const at = line.search(pattern);
        if (at === -1) return [];
        const place = { file, line: index + 1, column: at + 1 };
        const message = `the course does not say \`${form}\``;
        return [
          { rule: 'terms-are-approved', severity: 'warning', place, message, advice: `write: ${instead}` },
        ];
      }),
    );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
