import type { IncomingMessage, Server } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Address } from './holding.ts'

/** Colyseus's sockets are asked for at /process/room. */
export const processOf = (request: Pick<IncomingMessage, 'url'>): string =>
  /^\/([\w-]{1,32})\/[\w-]{1,64}\?/.exec(request.url ?? '')?.[1] ?? ''

/** The request as it came, to be said again to another process. */
const spoken = ({ method, url, rawHeaders }: IncomingMessage): string => {
  const headers = rawHeaders.flatMap((name, i) => (i % 2 ? [] : [`${name}: ${rawHeaders[i + 1]}`]))
  return `${[`${method} ${url} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`
}

function pass(request: IncomingMessage, socket: Duplex, head: Buffer, to: Address): void {
  const onward = connect(to.port, to.host, () => {
    onward.setNoDelay(true)
    onward.write(spoken(request))
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  for (const [one, other] of [
    [socket, onward],
    [onward, socket],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}

/**
 * A socket for a class that another process holds is handed on to it, whichever process it came to: nothing in front of them has to know
 * who holds what [CR52].
 */
export function handOver(
  server: Server,
  own: string,
  addressOf: (process: string) => Promise<Address | null>,
): void {
  server.on('upgrade', (request, socket, head) => {
    const process = processOf(request)
    if (process === own) return
    addressOf(process).then(
      (to) => (to ? pass(request, socket, head, to) : socket.destroy()),
      () => socket.destroy(),
    )
  })
}
