/** The few colours of the card, all of one hue. */
export interface Inks {
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly strong: string;
  readonly soft: string;
  readonly faint: string;
}

const DEFAULT_ACCENT = '#2f5bd0';

/**
 * Mixes the card's inks from an accent written as `#rgb`, `#rrggbb` or
 * `rgb(…)`; anything else is the default accent. Mixed here and not by
 * `color-mix`, which most programs that draw SVG do not know. Lightness is held
 * where text keeps its contrast on paper, whatever the accent.
 */
export function inksFrom(accent: string): Inks {
  const { chroma, hue, lightness } = lch(channelsOf(accent) ?? channelsOf(DEFAULT_ACCENT)!);
  const ink = (light: number, most: number, share = 1) => hex(light, Math.min(chroma * share, most), hue);
  return {
    paper: ink(0.985, 0.006),
    text: ink(0.24, 0.035),
    quiet: ink(0.46, 0.035),
    strong: ink(Math.min(lightness, 0.5), 0.4),
    soft: ink(0.85, 0.055, 0.33),
    faint: ink(0.93, 0.02, 0.15),
  };
}

type Channels = readonly [number, number, number];

function channelsOf(color: string): Channels | null {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color.trim());
  if (digits) {
    const six = digits[2] ?? digits[1]!.replace(/./g, '$&$&');
    return [0, 2, 4].map((place) => parseInt(six.slice(place, place + 2), 16) / 255) as never;
  }
  const numbers = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b[^%]*$/i.exec(color.trim());
  return numbers && (numbers.slice(1).map((channel) => Math.min(Number(channel), 255) / 255) as never);
}

// sRGB to OKLCH and back, after Björn Ottosson, https://bottosson.github.io/posts/oklab/

function lch(channels: Channels) {
  const [r, g, b] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as never as Channels;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(across, along),
    hue: Math.atan2(along, across),
  };
}

/** The nearest colour a screen can show: less colourful, never lighter or darker. */
function hex(lightness: number, chroma: number, hue: number): string {
  const channels = rgb(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
  const shown = channels.every((value) => value > -0.002 && value < 1.002);
  if (!shown && chroma > 0.001) return hex(lightness, chroma * 0.95, hue);
  const byte = (value: number) => Math.round(255 * Math.min(1, Math.max(0, value)));
  return `#${channels.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

function rgb(lightness: number, across: number, along: number): number[] {
  const l = (lightness + 0.3963377774 * across + 0.2158037573 * along) ** 3;
  const m = (lightness - 0.1055613458 * across - 0.0638541728 * along) ** 3;
  const s = (lightness - 0.0894841775 * across - 1.291485548 * along) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055));
}
