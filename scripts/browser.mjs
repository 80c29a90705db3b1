/** Finds what the tests in a real browser need: a Chromium, and a font that has Chinese characters. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ask, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const macApps = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
]
const windowsApps = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']

function places() {
  const { env, platform } = process
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? windowsApps.map((app) => join(folder, app)) : [],
    )
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, app)),
    )
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** On Linux a name may be only a stub that tells how to install the browser, so it is asked. */
function works(/** @type {string} */ path) {
  return existsSync(path) && (process.platform !== 'linux' || ask(path, ['--version']) !== '')
}

/** @returns {string | undefined} */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return existsSync(chosen) ? chosen : undefined
  return places().find(works)
}

/** macOS and Windows come with Chinese fonts. */
function hasChineseFont() {
  return process.platform !== 'linux' || ask('fc-list', [':lang=zh', 'family']) !== ''
}

function missing() {
  return [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ]
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function install(/** @type {readonly string[]} */ packages) {
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300']
  console.log(`Installing ${packages.join(', ')} from the system's packages …`)
  await run('env', [...apt, 'update'])
  await run('env', [...apt, 'install', '-y', '--no-install-recommends', ...packages])
}

/** @returns {Promise<boolean>} whether the browser tests can run */
export async function ensureBrowser() {
  const wanted = missing()
  if (wanted.length > 0 && !process.env.CHROMIUM_PATH && mayInstall()) await install(wanted)
  const left = missing()
  if (left.length === 0) return true
  console.error(
    left.includes('chromium')
      ? 'Please install Chromium or Chrome (or set CHROMIUM_PATH to one) and, on Linux, a Chinese font such as fonts-noto-cjk.'
      : 'Please install fontconfig and a Chinese font such as fonts-noto-cjk.',
  )
  return false
}
