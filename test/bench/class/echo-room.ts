/**
 * A bare Colyseus room that answers each ask with the messages a class answers it with, and keeps nothing: what they cost at least.
 * Its first client stands for the desk. Standard input gives the messages, recorded from a class: `{ "seat": …, "desk": … }`. With a
 * file as `stored` beside them each ask is first kept there, as a class keeps a move, and answered when it has reached the disk.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Client, matchMaker, Room } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { Fact } from '../../../src/core/classroom/fact.ts'
import { openSqlite } from '../../../src/server/database.ts'
import { FactLog } from '../../../src/server/fact-log.ts'

process.env.MSGPACKR_NATIVE_ACCELERATION_DISABLED = 'true'
const told = JSON.parse(readFileSync(0, 'utf8')) as { seat: object; desk: object; stored?: string }
const log = told.stored === undefined ? null : new FactLog(openSqlite(told.stored))

/** As large as a stored move. */
const move = (id: string): Fact => ({
  kind: 'moved',
  seat: 12,
  move: { kind: 'say', choice: 'waiting-cost-asked', atMs: 61_234 },
  at: Date.now(),
  ask: { by: 12, id },
})

class EchoRoom extends Room {
  #asks = 0

  override onCreate(): void {
    this.patchRate = null
    this.onMessage('ask', async (client: Client, { id }: { id: string }) => {
      this.#asks += 1
      await log?.append(this.roomId, this.#asks, [move(id)])
      client.send('tell', told.seat)
      this.clients[0]?.send('tell', { ...told.desk, id })
      client.send('tell', { kind: 'done', id })
    })
  }
}

const server = createServer(async (request, response) => {
  const name = `echo${request.url?.slice(1)}`
  const [room] = await matchMaker.query({ name })
  const listed = room ?? (await matchMaker.createRoom(name, {}))
  response.end(JSON.stringify(await matchMaker.reserveSeatFor(listed, {}, {})))
})
new WebSocketTransport({ server })
await matchMaker.setup()
for (let n = 0; n < 100; n++) matchMaker.defineRoomType(`echo${n}`, EchoRoom)
await matchMaker.accept()
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(address !== null && typeof address === 'object' ? address.port : 0)
})
