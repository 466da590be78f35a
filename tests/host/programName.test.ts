import { expect, it } from 'vitest'
import { programName } from '../../src/host/programName.ts'

// Catches a sentence that names a thread ("MainThread") or an interpreter where it is Centerline that has the port.
it.each([
  [['node', '--max-semi-space-size=16', 'src/host/start.ts', '--headless', ''], 'another Centerline'],
  [['/usr/bin/node', '/opt/app/out/main/headless.js'], 'another Centerline'],
  [['/opt/app/node_modules/electron/dist/electron', '/opt/centerline', '--port', '0'], 'another Centerline'],
  [['/usr/bin/centerline'], 'another Centerline'],
  [['/usr/bin/node', 'src/start.ts'], 'node'],
  [['python3', '-m', 'http.server'], 'python3'],
  [['nginx: master process /usr/sbin/nginx'], 'nginx'],
  [[''], null],
])('calls %j %s', (args, name) => {
  expect(programName(args, '/opt/centerline')).toBe(name)
})
