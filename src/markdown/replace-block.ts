import { splitFigure } from '../course/blocks/read-figure.ts';
import { splitSlide } from '../course/blocks/read-slide.ts';
import { readScenario } from '../course/blocks/scenario/read-scenario.ts';
import { partsOfScenario } from '../course/blocks/scenario/scenario.ts';
import type { Locale } from '../course/locale.ts';
import type { ContainerDirective, MarkdownNode } from '../course/markdown/nodes.ts';
import { headingText } from '../course/pages/heading-id.ts';
import { readQuestion } from '../course/questions/read-question.ts';
import type { SourceText } from '../course/source-text.ts';
import { jsxBlock, slot, type JsxBlock } from './jsx.ts';

/** The component that a block of course Markdown becomes; `undefined` for everything else. */
export function replaceBlock(node: MarkdownNode, source: SourceText, locale: Locale): JsxBlock | undefined {
  if (node.type === 'leafDirective')
    return node.name === 'modules' ? jsxBlock('ModuleCards', {}, []) : undefined;
  if (node.type !== 'containerDirective') return undefined;
  switch (node.name) {
    case 'question':
      return replaceQuestion(node, source, locale);
    case 'slide':
      return replaceSlide(node);
    case 'scenario':
      return replaceScenario(node, source);
    case 'plan':
      return jsxBlock('Plan', { plan: idOf(node) }, node.children);
    case 'figure':
      return jsxBlock('Figure', { figure: idOf(node) }, splitFigure(node).caption);
    case 'local':
      return jsxBlock('LocalRules', { checked: node.attributes?.checked ?? '' }, node.children);
    case 'ways':
      return jsxBlock('Ways', {}, node.children);
    default:
      return undefined;
  }
}

/** Every piece of a question goes into a slot of its name; the component knows the rest from the model. */
function replaceQuestion(node: ContainerDirective, source: SourceText, locale: Locale): JsxBlock | undefined {
  const { value: question } = readQuestion(node, source, { locale });
  if (!question) return undefined;
  const slots = Object.entries(question.parts).map(([name, nodes]) => slot(name, nodes));
  return jsxBlock('Question', { question: question.id }, slots);
}

/** Notes are in a slot of their own: a page that does not ask for them does not carry them. */
function replaceSlide(node: ContainerDirective): JsxBlock {
  const { title, content, notes } = splitSlide(node);
  const pieces = [
    ...(title?.type === 'heading' ? [slot('title', title.children)] : []),
    ...content,
    ...(notes.length > 0
      ? [
          slot(
            'notes',
            notes.flatMap(({ children }) => children),
          ),
        ]
      : []),
  ];
  const named = title?.type === 'heading' ? headingText(title).title : undefined;
  const figure = node.attributes?.figure ?? undefined;
  return jsxBlock('Slide', { slide: idOf(node), heading: named, figure }, pieces);
}

/** Every piece of a scenario goes into a slot of its name; which choice leads where, the model knows. */
function replaceScenario(node: ContainerDirective, source: SourceText): JsxBlock | undefined {
  const { value: scenario } = readScenario(node, source, undefined);
  if (!scenario) return undefined;
  const slots = Object.entries(partsOfScenario(scenario))
    .filter(([, nodes]) => nodes.length > 0)
    .map(([name, nodes]) => slot(name, nodes));
  return jsxBlock('Scenario', { scenario: scenario.id }, slots);
}

function idOf({ attributes }: ContainerDirective): string {
  return attributes?.id ?? '';
}
