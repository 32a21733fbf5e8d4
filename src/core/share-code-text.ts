const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number as base64url digits, most significant first. */
export function writeNumber(number: bigint): string {
  return number > 0n ? writeNumber(number >> 6n) + ALPHABET[Number(number & 63n)]! : '';
}

export function readNumber(text: string): bigint {
  let number = 0n;
  for (const character of text) number = (number << 6n) | BigInt(ALPHABET.indexOf(character));
  return number;
}

/** CRC-24 as in OpenPGP: finds every change within 24 neighbouring bits, so every mistyped or swapped character. */
const POLYNOMIAL = 0x864cfb;
const START = 0xb704ce;

/** Four characters that belong to a text and to hardly any other. */
export function checkOf(text: string): string {
  let crc = START;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffffff : crc << 1;
  }
  return [18, 12, 6, 0].map((shift) => ALPHABET[(crc >> shift) & 63]!).join('');
}
