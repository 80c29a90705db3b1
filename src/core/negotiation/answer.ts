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
] as const
export type Answer = (typeof ANSWERS)[number]
