import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

/** How far each thread of this process gives way: the 19th field of its state, after the name, which may hold anything. */
const nicenessOfThreads = (): number[] =>
  readdirSync('/proc/self/task').map((id) => {
    const stat = readFileSync(`/proc/self/task/${id}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
  })

// Would catch a thread of figures that takes its core from the one that judges, and a station that gives way as a whole.
test.runIf(process.platform === 'linux')(
  'the thread that reads figures gives way, the one that judges does not',
  async () => {
    const before = nicenessOfThreads()
    const made = testStation()
    const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 2 })
    await made.station.handlers['capability.get'](stationCaller, { characteristic_id: id })
    const lower = nicenessOfThreads().filter((niceness) => niceness > Math.max(...before))
    expect(lower).toHaveLength(1)
    expect(nicenessOfThreads()).toContain(Math.min(...before))
  },
)
