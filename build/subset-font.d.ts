declare module 'subset-font' {
  interface Wanted {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2'
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly noLayoutClosure?: boolean
    readonly noHinting?: boolean
  }
  /** The font with the signs of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, wanted: Wanted): Promise<Buffer>
}
