/** A colour as red, green and blue light, 0 to 1 each. */
export type Light = readonly [number, number, number];
type Matrix = readonly [Light, Light, Light];

/** How eyes see, by Machado, Oliveira and Fernandes (2009), at full strength: what is lacking is mixed from the rest. */
export const EYES = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const satisfies Record<string, Matrix>;

/** Reads `#fff` and `#16202b` as sRGB (IEC 61966-2-1). Throws for anything else. */
export function lightOf(hex: string): Light {
  const digits = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i
    .exec(hex)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (digits === undefined) throw new Error(`${hex} is no colour.`);
  const [red = 0, green = 0, blue = 0] = digits.map((part) => {
    const value = Number.parseInt(part.length === 1 ? part + part : part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** The contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** How far apart two colours look to some eyes, in Oklab: about 0.02 is just seen side by side. */
export function distance(one: string, other: string, eyes: keyof typeof EYES): number {
  const a = oklab(seenBy(lightOf(one), EYES[eyes]));
  const b = oklab(seenBy(lightOf(other), EYES[eyes]));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(hex: string): number {
  return times([0.2126, 0.7152, 0.0722], lightOf(hex));
}

function seenBy(light: Light, [red, green, blue]: Matrix): Light {
  const within = (value: number) => Math.min(Math.max(value, 0), 1);
  return [within(times(red, light)), within(times(green, light)), within(times(blue, light))];
}

/** Lightness, green to red, blue to yellow, spaced as eyes space them (B. Ottosson, 2020). */
function oklab(light: Light): Light {
  const long = Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], light));
  const middle = Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], light));
  const short = Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], light));
  const cones: Light = [long, middle, short];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function times(row: Light, [a, b, c]: Light): number {
  return row[0] * a + row[1] * b + row[2] * c;
}
