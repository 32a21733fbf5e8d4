// Finds a Chromium for the tests, or makes one, without a download of its own and without root:
// $CHROME_PATH, then an installed browser, then the copy that the npm package @sparticuz/chromium carries.
import { accessSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Flags for every Chromium we start: headless, quiet on the network, the same text rendering everywhere. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--mute-audio',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) =>
    join(process.env[key] ?? 'C:\\', 'Google/Chrome/Application/chrome.exe'),
  ),
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
};

const HOW_TO_GET_ONE =
  'No Chromium found. Set CHROME_PATH to a Chrome or Chromium, or install one (Debian and Ubuntu: apt-get install -y --no-install-recommends chromium).';

/** The browser to test in: where it is and where it came from. Throws with what to install when there is none. */
export async function findBrowser() {
  const found = installedBrowser() ?? (await packagedBrowser());
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}

/** Where a program is on PATH, if it is. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function installedBrowser({ CHROME_PATH, BROWSER_FROM } = process.env) {
  if (CHROME_PATH) {
    if (!isExecutable(CHROME_PATH)) throw new Error(`CHROME_PATH=${CHROME_PATH} is not an executable file.`);
    return { path: CHROME_PATH, from: 'CHROME_PATH' };
  }
  if (BROWSER_FROM === 'package') return undefined; // how the fallback itself is tested
  const path = onPath(...NAMES) ?? PLACES[process.platform]?.find(isExecutable);
  return path && { path, from: 'installed' };
}

/** Unpacks the packaged Chromium once, whole or not at all, and wraps it so that it finds its own libraries and fonts. */
export async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (!folder) return undefined;
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const cache = process.env.BROWSER_CACHE ?? join(root, 'node_modules/.cache/test-browser');
  const home = join(cache, `chromium-${version}`);
  const found = { path: join(home, 'chrome'), from: `npm package @sparticuz/chromium ${version}` };
  if (existsSync(found.path)) return found;

  await mkdir(cache, { recursive: true });
  const unpacking = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpack(join(folder, 'bin'), unpacking);
    await writeWrapper(unpacking, home);
    await rename(unpacking, home);
  } catch (error) {
    await rm(unpacking, { recursive: true, force: true });
    if (!existsSync(found.path)) throw error; // else another process was faster
  }
  return found;
}

function packageFolder() {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin/chromium.br'))) {
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return undefined;
  }
}

async function unpack(bin, target) {
  await decompress(join(bin, 'chromium.br'), join(target, 'chromium'));
  await chmod(join(target, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const archive = join(target, `${name}.tar`);
    await decompress(join(bin, `${name}.tar.br`), archive);
    await untar(await readFile(archive), target);
    await rm(archive);
  }
}

async function writeWrapper(folder, home) {
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
  const wrapper = `#!/bin/sh
export LD_LIBRARY_PATH="${home}/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="${home}/fonts.conf"
exec "${home}/chromium" "$@"
`;
  await writeFile(join(folder, 'fonts.conf'), fonts);
  await writeFile(join(folder, 'chrome'), wrapper);
  await chmod(join(folder, 'chrome'), 0o755);
}

const decompress = (from, to) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** Reads a plain ustar archive: files and folders with short names, which is all these two hold. */
async function untar(archive, target) {
  const text = (offset, length) => archive.toString('utf8', offset, offset + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length;) {
    const name = text(at, 100);
    if (!name) break;
    const size = parseInt(text(at + 124, 12).trim() || '0', 8);
    const type = text(at + 156, 1) || '0';
    const path = join(target, name);
    if (type === '5') await mkdir(path, { recursive: true });
    if (type === '0') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path, from } = await findBrowser();
  console.log(`chromium: ${path} (${from})`);
}
