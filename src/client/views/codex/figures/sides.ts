const SPOUT = 22

/** The upper and lower width of layer `i` of `count`, in percent: a pyramid begins at a point, a funnel ends in a spout. */
export function sidesOf(
  shape: 'pyramid' | 'funnel',
  i: number,
  count: number,
): { readonly top: number; readonly bottom: number } {
  const at = (share: number): number =>
    shape === 'pyramid' ? share * 100 : 100 - share * (100 - SPOUT)
  return { top: at(i / count), bottom: at((i + 1) / count) }
}
