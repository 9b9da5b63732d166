import { shadeOf, type Shade } from '../brand/shades.ts';

/** A lamp over the hero. Lengths are pixels. */
export interface HangingLamp {
  readonly shade: Shade;
  /** From the line it hangs from to the foot of its shade. */
  readonly drop: number;
  readonly scale: number;
  /** Width of the light where it leaves the shade. */
  readonly light: number;
  /** How far below its shade a lit lamp lights the dusk. */
  readonly reach: number;
}

/** Nearer lamps hang lower and are larger; no two neighbours hang alike. */
const hangings = [
  { drop: 296, scale: 1.6 },
  { drop: 166, scale: 1.5 },
  { drop: 347, scale: 1.75 },
  { drop: 223, scale: 1.3 },
  { drop: 314, scale: 1.35 },
  { drop: 149, scale: 1.3 },
  { drop: 252, scale: 1.25 },
] as const;

/** Widths of the feet of the shades at scale 1, a little inside the edge. */
const feet: Readonly<Record<Shade, number>> = {
  dome: 44,
  cone: 30,
  bell: 34,
  wide: 46,
  box: 30,
  globe: 22,
  tier: 44,
};

/** As many lamps as there are modules, in their order. A few are drawn larger, so that they still fill the dusk. */
export function hangingLamps(count: number): readonly HangingLamp[] {
  const enlarged = count <= 3 ? 1.4 : 1;
  return Array.from({ length: count }, (_, index) => {
    const { drop, scale } = hangings[index % hangings.length] ?? hangings[0];
    const shade = shadeOf(index);
    return {
      shade,
      drop,
      scale: scale * enlarged,
      light: feet[shade] * scale * enlarged,
      reach: 280 * Math.sqrt(enlarged),
    };
  });
}
