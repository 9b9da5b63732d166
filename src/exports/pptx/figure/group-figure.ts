import { escapeXml } from '../escape-xml.ts';
import { figurePart } from './add-figure.ts';

/** Puts the parts of a figure into one group that says what the figure tells. */
export function groupFigure(xml: string, alternative: string | undefined): string {
  if (alternative === undefined) return xml;
  const part = `<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${figurePart}">(?:(?!</p:sp>)[\\s\\S])*</p:sp>`;
  return xml.replace(new RegExp(`(?:${part}\\s*)+`), (parts) => {
    const none = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>';
    const children = '<a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/>';
    return (
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="900" name="Figure" descr="${escapeXml(alternative)}"/>` +
      `<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${none}${children}</a:xfrm></p:grpSpPr>` +
      `${parts}</p:grpSp>`
    );
  });
}
