/** A bare Colyseus room that answers and broadcasts what it is sent, and keeps nothing: what a class's messages cost at least. */
import { createServer } from 'node:http'
import { matchMaker, Room } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'

class EchoRoom extends Room {
  override onCreate(): void {
    this.patchRate = null
    this.onMessage('ask', (client, message) => {
      client.send('tell', message)
      this.broadcast('board', message, { except: client })
    })
  }
}

const server = createServer(async (_request, response) => {
  const [room] = await matchMaker.query({ name: 'echo' })
  const listed = room ?? (await matchMaker.createRoom('echo', {}))
  response.end(JSON.stringify(await matchMaker.reserveSeatFor(listed, {}, {})))
})
new WebSocketTransport({ server })
await matchMaker.setup()
matchMaker.defineRoomType('echo', EchoRoom)
await matchMaker.accept()
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(address !== null && typeof address === 'object' ? address.port : 0)
})
