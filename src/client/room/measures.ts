/** The measures a figure's file brings with it, in units of the drawing. */
export interface Measures {
  /** Shoulder joint from the middle line, and from the table's edge. */
  readonly shoulder: number
  readonly shoulderY: number
  /** How much higher than the common person this one sits. */
  readonly height: number
  /** Size of the hands against the common ones. */
  readonly hand: number
  /** From the line of the eyes to the upper lid of an eye that is wide open. */
  readonly eyeOpening: number
}
