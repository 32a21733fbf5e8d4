// The browser engines the element tests run in: which are here, which are missing, and how to get a missing one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, onPath } from './browser.mjs';

const MINI_BROWSER = ['4.1', '6.0', '4.0']
  .flatMap((version) =>
    ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  )
  .find((path) => existsSync(path));

/** Every engine with what it takes to start it, or what to install. */
export async function findEngines() {
  const firefox = process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
  const webkit = onPath('WebKitWebDriver') && onPath('Xvfb') && MINI_BROWSER;
  return [
    await findBrowser().then(
      ({ path, from }) => ({ name: 'chromium', path, from }),
      (error) => ({ name: 'chromium', missing: error.message }),
    ),
    firefox
      ? { name: 'firefox', path: firefox, from: 'installed' }
      : {
          name: 'firefox',
          missing: 'Install Firefox (Debian: apt-get install -y firefox-esr) or set FIREFOX_PATH.',
        },
    webkit
      ? { name: 'webkit', path: webkit, from: 'installed' }
      : {
          name: 'webkit',
          missing: 'Install WebKitGTK (Debian: apt-get install -y webkit2gtk-driver xvfb xauth).',
        },
  ];
}

/** Starts a display and WebKitWebDriver; both end with this process. */
export async function startWebKit() {
  const env = {
    ...process.env,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    XDG_RUNTIME_DIR: mkdtempSync(join(tmpdir(), 'webkit-')),
  };
  const started = [];
  process.once('exit', () => started.reverse().forEach((child) => child.kill()));

  if (!env.DISPLAY) {
    const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const display = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(display);
    env.DISPLAY = `:${await firstLine(display)}`;
  }
  const port = await freePort();
  started.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  await answers(port);
  return { port, binary: MINI_BROWSER };
}

function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it named its display.')));
  });
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port, patience = 15_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver did not answer within ${patience / 1000} seconds.`);
}
