/**
 * Phaser's own bundle cannot be shaken: this plugin answers `import … from 'phaser'` with a bundle of
 * just the parts the room draws with, made from Phaser's sources. Half the size, the same code.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCES = fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url)).replaceAll(
  '\\',
  '/',
)

/**
 * What has a name is used; the rest only has to be there, for it registers itself. The sources refer
 * to one another in circles: they load only when the renderer comes first.
 */
const ENTRY = `
import '${SOURCES}renderer/index.js'
import Game from '${SOURCES}core/Game.js'
import Scene from '${SOURCES}scene/Scene.js'
import constants from '${SOURCES}const.js'
import '${SOURCES}events/EventEmitter.js'
import '${SOURCES}scene/ScenePlugin.js'
import '${SOURCES}cameras/2d/index.js'
import '${SOURCES}gameobjects/DisplayList.js'
import '${SOURCES}gameobjects/UpdateList.js'
import '${SOURCES}gameobjects/GameObjectCreator.js'
import '${SOURCES}gameobjects/GameObjectFactory.js'
import '${SOURCES}gameobjects/image/ImageFactory.js'
export { Game, Scene }
export const CANVAS = constants.CANVAS
export const WEBGL = constants.WEBGL
`
const NAME = 'phaser-parts'
const OURS = `\0${NAME}`

/** Phaser's releases set these when they are built. */
const FEATURES = /typeof (?:FEATURE_SOUND|WEBGL_DEBUG)\b/g

/** @returns {Promise<string>} */
async function bundle() {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      {
        name: 'phaser-entry',
        // Vite makes a path of an entry's name.
        resolveId: (id) => (id.endsWith(NAME) ? OURS : undefined),
        load: (id) => (id === OURS ? ENTRY : undefined),
        transform: (code, id) =>
          id.includes('phaser/src/') && code.search(FEATURES) >= 0
            ? code.replace(FEATURES, 'false')
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: NAME, formats: ['es'], fileName: 'phaser' },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('Phaser was not bundled')
  return chunk.code
}

/** @returns {import('vite').Plugin} */
export function phaserParts() {
  /** @type {Promise<string> | undefined} */
  let code
  return {
    name: NAME,
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (id) => (id === 'phaser' ? OURS : undefined),
    load(id) {
      if (id !== OURS) return undefined
      code ??= bundle()
      return code
    },
  }
}
