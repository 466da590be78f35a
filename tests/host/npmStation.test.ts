import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder.ts'

it('npm run station prints one line and drains on SIGTERM: a shell in between would leave it running', async () => {
  const args = ['--silent', 'run', 'station', '--', '--port', '0', '--data-dir', temporaryFolder()]
  const npm = spawn('npm', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(npm, 'exit')
  const lines: string[] = []
  const output = createInterface(npm.stdout)
  output.on('line', (line) => lines.push(line))
  await once(output, 'line')
  const address = lines[0]?.replace('listening on ', '') ?? ''
  expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  expect((await fetch(address)).headers.get('content-type')).toContain('text/html')
  npm.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  expect(lines).toHaveLength(1)
  await expect(fetch(`${address}/health/live`)).rejects.toThrow()
}, 90_000)
