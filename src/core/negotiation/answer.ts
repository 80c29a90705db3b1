/** How the buyer answers an offer; the story has a voice for each [N5]. */
export const ANSWERS = [
  'opening-hold',
  'doubt',
  'annoyed',
  'waits',
  'warming',
  'closing',
  'demands-more',
  'counter',
  'accept',
  'last-round',
  'leaves',
  // Over several issues only [N54]:
  'prefers',
  'trades',
  'went-back',
] as const
export type Answer = (typeof ANSWERS)[number]
