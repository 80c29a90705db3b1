/** One picture fades into the next: the last one is kept over the canvas for a moment, and goes. */
const FADE_MS = 700

/** Keeps what the canvas shows now and lets it fade; call it before something else is drawn, in the frame that was drawn. */
export function crossfade(canvas: HTMLCanvasElement): void {
  const last = document.createElement('canvas')
  last.width = canvas.width
  last.height = canvas.height
  last.getContext('2d')?.drawImage(canvas, 0, 0)
  last.setAttribute('aria-hidden', 'true')
  Object.assign(last.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' })
  canvas.after(last)
  const fading = last.animate([{ opacity: 1 }, { opacity: 0 }], {
    duration: FADE_MS,
    easing: 'ease-in-out',
    fill: 'forwards',
  })
  const gone = (): void => last.remove()
  fading.finished.then(gone, gone)
}
