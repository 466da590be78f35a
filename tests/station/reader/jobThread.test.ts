import { expect, test } from 'vitest'
import { createJobThread } from '../../../src/station/reader/jobThread.ts'

const code = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', (asked) => {
    if (asked === null) parentPort.close()
    else if (asked.what === 'end') process.exit(1)
    else if (asked.what === 'refuse')
      parentPort.postMessage({ id: asked.id, refused: { code: 'NOT_FOUND', message: 'There is none.', details: [] } })
    else if (asked.what === 'answer') parentPort.postMessage({ id: asked.id, result: asked.value * 2 })
  })
`
const open = (idleTime = 60_000, onIdle = () => {}) =>
  createJobThread<{ readonly what: string; readonly value?: number }, number>(
    new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    {},
    idleTime,
    onIdle,
  )

// Would catch answers that reach another question's asker, and a sentence for people that becomes a fault of ours.
test('answers reach their questions, and a refusal stays one', async () => {
  const thread = open()
  const answers = [21, 4, 7].map((value) => thread.ask({ what: 'answer', value }))
  expect(thread.waiting()).toBe(3)
  expect(await Promise.all(answers)).toEqual([42, 8, 14])
  await expect(thread.ask({ what: 'refuse' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'There is none.',
  })
  await thread.close()
})

// Would catch an asker who waits for ever for a thread that is gone, and a thread that is not started again.
test('what waits fails with its thread, and the next question starts another', async () => {
  const thread = open()
  const asked = [thread.ask({ what: 'nothing' }), thread.ask({ what: 'end' })]
  await Promise.all(asked.map((one) => expect(one).rejects.toThrow(/ended/)))
  expect(await thread.ask({ what: 'answer', value: 1 })).toBe(2)
  await thread.close()
})

test('closing tells who waits that the station closes, and idleness ends the thread', async () => {
  const busy = open()
  const waiting = busy.ask({ what: 'nothing' })
  const told = expect(waiting).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  await busy.close()
  await told
  await new Promise<void>((idle) => {
    void open(1, idle).ask({ what: 'answer', value: 1 })
  })
})
