import { CANVAS, WEBGL } from 'phaser'

/** Programs that play graphics card: they draw this room slower than a plain canvas does. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

export function chooseRenderer(wish: 'canvas' | undefined): number {
  return wish === 'canvas' || !hasGraphicsCard() ? CANVAS : WEBGL
}

function hasGraphicsCard(): boolean {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return false
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !SOFTWARE.test(name)
}
