import { lampPart, lightPart } from './lamps.ts';
import { palette } from './palette.ts';

/** Puts the lamps of the first slide into one group, of which readers aloud are told that it is decoration. */
export function groupLamps(xml: string): string {
  const part = `<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${lampPart}[^"]*">(?:(?!</p:sp>)[\\s\\S])*</p:sp>`;
  return xml.replace(new RegExp(`(?:${part}\\s*)+`), (parts) => {
    const place = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>';
    const children = '<a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/>';
    return (
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="901" name="Lamps">${decorative}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/>` +
      `</p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${children}</a:xfrm></p:grpSpPr>${withFading(parts)}</p:grpSp>`
    );
  });
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** Light grows weaker on its way down; the library knows no colours that fade. */
function withFading(parts: string): string {
  const stop = (at: number, alpha: number): string =>
    `<a:gs pos="${String(at)}"><a:srgbClr val="${palette.bulb}"><a:alpha val="${String(alpha)}"/></a:srgbClr></a:gs>`;
  const fading =
    `<a:gradFill rotWithShape="1"><a:gsLst>${stop(0, 52_000)}${stop(100_000, 0)}</a:gsLst>` +
    '<a:lin ang="5400000" scaled="0"/></a:gradFill>';
  const light = new RegExp(
    `(name="${lightPart}"(?:(?!</p:sp>)[\\s\\S])*?</a:custGeom>)<a:solidFill>[\\s\\S]*?</a:solidFill>`,
  );
  return parts.replace(light, (_all, start: string) => start + fading);
}
