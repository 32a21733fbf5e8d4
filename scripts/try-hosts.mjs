// `npm run test:hosts`: our packed package inside real frameworks and editors, driven in Chromium. Each folder in
// test/hosts with a package.json has a lockfile of its own and is none of our dependencies.
// `node scripts/try-hosts.mjs vue-3` tries only the hosts named. It tries what `npm run build` has built.
import { execFileSync, execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROME_ARGS, findBrowser } from './browser.mjs';
import { driveApp } from './hosts/drive-app.mjs';
import { driveEditor } from './hosts/drive-editor.mjs';

const HOSTS = 'test/hosts';
/** Outside this repo, so that no host finds a package of ours by looking upwards. */
const WORK = join(tmpdir(), 'maturity-hosts');
const DRIVERS = { app: driveApp, editor: driveEditor };

const asked = process.argv.slice(2);
const all = readdirSync(HOSTS).filter((name) => existsSync(join(HOSTS, name, 'package.json')));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`No such host: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);

mkdirSync(WORK, { recursive: true });
const tarball = pack();
const { path } = await findBrowser();
const browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: CHROME_ARGS });
let passed = 0;
let failed = 0;
try {
  for (const name of asked.length ? asked : all) await tryHost(name);
} finally {
  await browser.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
if (process.env.REPORT) {
  mkdirSync(dirname(process.env.REPORT), { recursive: true });
  writeFileSync(process.env.REPORT, JSON.stringify({ passed, failed, skipped: 0 }));
}
process.exitCode = failed ? 1 : 0;

async function tryHost(name) {
  const folder = join(WORK, name);
  const { maturity } = JSON.parse(readFileSync(join(HOSTS, name, 'package.json'), 'utf8'));
  console.log(`\n::: ${name}`);
  const check = async (sentence, holds) => {
    try {
      await holds();
      passed++;
      console.log(`ok     ${sentence}`);
      return true;
    } catch (error) {
      failed++;
      console.log(`FAILED ${sentence}\n       ${error.message}`);
      return false;
    }
  };
  if (await check('installs and builds', () => prepare(name, folder)))
    await DRIVERS[maturity.drive]({ browser, folder, check, ...maturity });
}

function pack() {
  const out = execSync(`npm pack --json --ignore-scripts --pack-destination ${WORK}`, { stdio: 'pipe' });
  return join(WORK, JSON.parse(out.toString())[0].filename);
}

/** Copies the host out of our tree, installs what its lockfile says and then our package, and builds it. */
function prepare(name, folder) {
  const source = join(HOSTS, name);
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const mark = join(WORK, `${name}.lock`);
  if (!existsSync(join(folder, 'node_modules')) || !existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(source, folder, { recursive: true });
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
    writeFileSync(mark, lock);
  }
  cpSync(source, folder, { recursive: true });
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  run('npm', ['run', '--if-present', '--silent', 'build'], folder);
}

function run(command, args, cwd) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  try {
    execFileSync(command, args, { cwd, env, stdio: 'pipe' });
  } catch ({ stdout, stderr }) {
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
