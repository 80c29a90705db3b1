/** Utilities this near are equal [N23]: far above the noise of adding eight numbers, far below any point that counts. */
const EQUAL = 1e-12

/** The same for utilities on another scale, such as points up to 60: it grows with the greatest of them. */
export const toleranceFor = (greatest: number): number => EQUAL * Math.max(1, Math.abs(greatest))
