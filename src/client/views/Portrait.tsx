/** A person as drawn for the room, down to the edge of the table; who it is stands beside it in words. */
export function Portrait({ look }: { readonly look: string }) {
  return (
    <span className="portrait" aria-hidden="true">
      <img src={`/art/portrait-${look}.svg`} alt="" loading="lazy" decoding="async" />
    </span>
  )
}
