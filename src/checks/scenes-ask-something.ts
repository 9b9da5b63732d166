import type { Scene } from '../course/blocks/scenario/scenario.ts';
import type { Finding } from '../course/findings.ts';
import { plainText } from '../course/markdown/nodes.ts';
import { isWhole } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** A question mark, also the Arabic one; somebody in the scene may have asked. */
const question = /[?؟][”“»"’]?$/u;

/** Before readers choose in a scene, they are asked what to choose about. */
export function scenesAskSomething({ pages, broken }: Checked): readonly Finding[] {
  return pages
    .flatMap((page) => ('scenarios' in page && isWhole(page, broken) ? page.scenarios : []))
    .flatMap(({ scenes }) => scenes.filter(isSilent).map(silent));
}

function isSilent({ choices, content }: Scene): boolean {
  return choices.length > 0 && !question.test(plainText(content));
}

function silent({ id, place }: Scene): Finding {
  return {
    rule: 'scenes-ask-something',
    severity: 'hint',
    place,
    message: `the scene \`${id}\` has choices, and its text does not end with a question`,
    advice: 'ask at its end what the choices answer, in a few words',
  };
}
