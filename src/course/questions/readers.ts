import { readBlanks, type BlanksBody } from './blanks/read.ts';
import type { BodyInput, ReadBody } from './body.ts';
import { readClassify, type ClassifyBody } from './classify/read.ts';
import { readMatch, type MatchBody } from './match/read.ts';
import { readNumeric, type NumericBody } from './numeric/read.ts';
import { readOrder, type OrderBody } from './order/read.ts';
import type { ChoiceQuestion, Question, QuestionCommon, QuestionType } from './question.ts';
import { readReflection, type ReflectionBody } from './reflection/read.ts';

/** The types that are not a list of options to choose from. */
export type OtherType = Exclude<QuestionType, ChoiceQuestion['type']>;

/** Their names. */
export const otherTypes = [
  'order',
  'match',
  'classify',
  'numeric',
  'blanks',
  'reflection',
] as const satisfies readonly OtherType[];

/** The fields of a type, together with its name. */
export type TypedFields =
  | ({ readonly type: 'order' } & OrderBody)
  | ({ readonly type: 'match' } & MatchBody)
  | ({ readonly type: 'classify' } & ClassifyBody)
  | ({ readonly type: 'numeric' } & NumericBody)
  | ({ readonly type: 'blanks' } & BlanksBody)
  | ({ readonly type: 'reflection' } & ReflectionBody);

/** What a reader gave, with the type's name among the fields. */
export interface ReadTyped extends Omit<ReadBody<never>, 'body'> {
  readonly fields: TypedFields | undefined;
}

/** The table of readers: the block's content in, the fields of a type out. */
const readers: Readonly<Record<OtherType, (input: BodyInput) => ReadTyped>> = {
  order: (input) => typed(readOrder(input), (body) => ({ type: 'order', ...body })),
  match: (input) => typed(readMatch(input), (body) => ({ type: 'match', ...body })),
  classify: (input) => typed(readClassify(input), (body) => ({ type: 'classify', ...body })),
  numeric: (input) => typed(readNumeric(input), (body) => ({ type: 'numeric', ...body })),
  blanks: (input) => typed(readBlanks(input), (body) => ({ type: 'blanks', ...body })),
  reflection: (input) => typed(readReflection(input), (body) => ({ type: 'reflection', ...body })),
};

/** Reads the content of a block as a question of a type. */
export function readBody(type: OtherType, input: BodyInput): ReadTyped {
  return readers[type](input);
}

function typed<Body>({ body, ...rest }: ReadBody<Body>, toFields: (body: Body) => TypedFields): ReadTyped {
  return { ...rest, fields: body === undefined ? undefined : toFields(body) };
}

/** What attributes say about some types. */
interface Extra {
  readonly fold: boolean;
}

/** Puts together what all questions have and the fields of a type. */
export function completed(common: QuestionCommon, fields: TypedFields, { fold }: Extra): Question {
  return fields.type === 'blanks' ? { ...common, ...fields, fold } : { ...common, ...fields };
}
