import { changeSettings } from './settings.ts'

let offered = false

/** Whoever comes to a meeting through its brief is shown about; a link straight to the first choice leads straight there. */
export const offerTour = (): void => {
  offered = true
}
export const isTourOffered = (): boolean => offered

/** Asked for again: from the next meeting on, or in this one. */
export function askForTour(): void {
  offered = true
  changeSettings({ toured: false })
}
