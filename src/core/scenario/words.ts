/** Length of a line in words [S8]: each Chinese character, and each run of Latin letters or digits. */
export const countWords = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{Script=Latin}\p{Nd}]+/gu)?.length ?? 0
