import { z } from 'zod';

import { textSchema } from './ids.ts';

/** `content/terms.yml`: for each language the forms that the course does not use, with what to write instead. */
export const termsFileSchema = z.record(z.string(), z.record(textSchema, textSchema));
