/** Runs a task when somebody first presses a key or the page: until then nothing of the sound is there. */
export function afterFirstGesture(task: () => void): void {
  const once = (): void => {
    removeEventListener('pointerup', once, true)
    removeEventListener('keydown', once, true)
    task()
  }
  addEventListener('pointerup', once, true)
  addEventListener('keydown', once, true)
}
