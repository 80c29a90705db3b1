/** Sets up whatever is missing: the dependencies, and with --browser what the browser tests need. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { ask, npm, root } from './run.mjs'

/** The first Node that runs TypeScript files without a flag. */
const oldestNode = [22, 18]

/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean }} Locked
 * @param {string} path
 * @returns {Readonly<Record<string, Locked>>}
 */
function packagesIn(path) {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** An optional package may be absent: it can be meant for another kind of machine. */
function dependenciesAreCurrent() {
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => {
      const found = installed[path]
      return found ? found.version === version && existsSync(join(root, path)) : optional === true
    })
}

async function ensureDependencies() {
  if (dependenciesAreCurrent()) return true
  console.log('Installing the dependencies …')
  /** Not `npm ci`: that takes node_modules away from under whatever is running. */
  const command = ['install', '--no-save', '--include=dev', '--include=optional']
  if ((await npm([...command, '--no-audit', '--no-fund', '--loglevel=error'])) === 0) return true
  console.error('The dependencies could not be installed: see what npm printed above.')
  return false
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = ask('node', ['-p', 'process.versions.node']).split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return true
  console.error(`Please install Node ${oldestNode.join('.')} or newer.`)
  return false
}

/** @param {{ readonly browser?: boolean }} wants */
export async function setup({ browser = false } = {}) {
  return (await ensureDependencies()) && nodeIsNewEnough() && (!browser || (await ensureBrowser()))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await setup({ browser: process.argv.includes('--browser') })) ? 0 : 1
}
