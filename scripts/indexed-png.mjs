// Reads the PNG files that a browser makes and writes small ones: a picture of flat colours and text needs no more than
// 256 of them. A picture is { width, height, rgb }, three bytes a pixel.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const CHANNELS = { 2: 3, 3: 1, 6: 4 };

/** Reads a PNG of 8 bits a channel that is not interlaced. What is see-through counts as opaque. */
export function decodePng(file) {
  const data = [];
  let width, height, type, palette;
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') [width, height, type] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9]];
    if (name === 'PLTE') palette = body;
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const channels = CHANNELS[type];
  const lines = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const source = palette ?? lines;
    const from = palette ? lines[pixel] * 3 : pixel * channels;
    rgb[pixel * 3] = source[from];
    rgb[pixel * 3 + 1] = source[from + 1];
    rgb[pixel * 3 + 2] = source[from + 2];
  }
  return { width, height, rgb };
}

/** Every line of a PNG is kept as its difference from its neighbours, by the rule that its first byte names. */
function unfiltered(raw, stride, height, step) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const rule = raw[y * (stride + 1)];
    const line = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x < step ? 0 : out[line + x - step];
      const above = y === 0 ? 0 : out[line - stride + x];
      const corner = x < step || y === 0 ? 0 : out[line - stride + x - step];
      out[line + x] = raw[y * (stride + 1) + 1 + x] + guess(rule, left, above, corner);
    }
  }
  return out;
}

function guess(rule, left, above, corner) {
  if (rule < 3) return [0, left, above][rule];
  if (rule === 3) return (left + above) >> 1;
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Writes a picture with the 256 colours that it uses most; a rarer one becomes its nearest neighbour. */
export function encodePng({ width, height, rgb }) {
  const counts = new Map();
  for (let at = 0; at < rgb.length; at += 3) {
    const color = rgb.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byUse = [...counts].toSorted(([a, more], [b, less]) => less - more || a - b).map(([color]) => color);
  const palette = byUse.slice(0, 256);
  const indexes = new Map(byUse.map((color) => [color, nearest(palette, color)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + 1 + x] = indexes.get(rgb.readUIntBE((y * width + x) * 3, 3));
    }
  }
  const colors = Buffer.alloc(palette.length * 3);
  palette.forEach((color, index) => colors.writeUIntBE(color, index * 3, 3));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette, color) {
  const exact = palette.indexOf(color);
  if (exact >= 0) return exact;
  let best = 0;
  let least = Infinity;
  palette.forEach((candidate, index) => {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((candidate >> shift) & 255) - ((color >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc(named), named.length + 4);
  return whole;
}

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
