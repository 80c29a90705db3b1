import type { WeighAsked, WeighTold } from './weigh.worker.ts'

/** Weighs the moves of a decision beside the page; null where it cannot be done here. Answers how to stop. */
export function runWeigh(asked: WeighAsked, onTold: (told: WeighTold) => void): () => void {
  let worker: Worker
  try {
    worker = new Worker(new URL('./weigh.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    onTold(null)
    return () => undefined
  }
  const end = (told: WeighTold): void => {
    worker.terminate()
    onTold(told)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WeighTold>) => end(data))
  worker.addEventListener('error', () => end(null))
  worker.postMessage(asked)
  return () => worker.terminate()
}
