import { fastify } from 'fastify'
import { WebSocketServer } from 'ws'

// The plainest live chart there can be: a socket, a canvas, a line. It marks its paints as the station's chart does.
const page = `<!doctype html><title>bare</title><button>open</button><canvas width=1200 height=600></canvas><script>
const context = document.querySelector('canvas').getContext('2d')
const draw = (values) => {
  context.clearRect(0, 0, 1200, 600)
  context.beginPath()
  values.forEach((value, i) => context.lineTo((i * 1200) / values.length, 300 - value * 200))
  context.stroke()
}
const values = []
const socket = new WebSocket('ws://' + location.host + '/live')
socket.onmessage = ({ data }) => requestAnimationFrame(() => {
  const sampleId = Number(data)
  values.push(Math.sin(sampleId))
  draw(values.slice(-200))
  performance.mark('chart-point-painted', { detail: { sampleId } })
})
document.querySelector('button').onclick = async () => {
  const start = performance.now()
  const points = await (await fetch('/points')).json()
  requestAnimationFrame(() => {
    draw(points)
    performance.measure('chart-first-paint', { start, end: performance.now() })
  })
}
</script>`

const app = fastify()
const sockets = new WebSocketServer({ server: app.server })
const points = Array.from({ length: 500 }, (_, i) => Math.sin(i))
let sampleId = 0
app.get('/', (_request, reply) => reply.type('text/html').send(page))
app.get('/points', () => points)
app.post('/submit', () => {
  sampleId += 1
  for (const socket of sockets.clients) socket.send(String(sampleId))
  return { sample_id: sampleId }
})
console.log(`listening on ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
process.on('SIGTERM', () => {
  for (const socket of sockets.clients) socket.terminate()
  void app.close()
})
