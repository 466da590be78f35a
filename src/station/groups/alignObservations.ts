import type { Alignment } from '../../contract/characteristicGroup.ts'
import type { GroupSample } from '../../storage/measurements/groupSamples.ts'

/** One subgroup of every member that belong together. */
export interface AlignedObservation {
  /** Id of the first member's subgroup: it names the observation. */
  readonly sampleId: number
  /** What its subgroups have in common, as people know it. */
  readonly name: string
  /** Time of its newest subgroup, ms. */
  readonly at: number
  /** In the order of the members. */
  readonly samples: readonly GroupSample[]
  /** One of its subgroups is left out of limits. */
  readonly excluded: boolean
}

/** Subgroups that do not make an observation, and why. */
export interface IncompleteObservation {
  readonly name: string | null
  readonly at: number
  /** Places of the members that lack a subgroup; empty where it is something else that is wrong. */
  readonly missing: readonly number[]
  readonly why: 'missing' | 'unnamed' | 'sizes'
}

export interface AlignedGroup {
  readonly complete: readonly AlignedObservation[]
  readonly incomplete: readonly IncompleteObservation[]
}

const keyOf = (sample: GroupSample, by: Alignment): string | null => {
  if (by === 'timestamp') return new Date(sample.at).toISOString()
  return by === 'batch_number' ? sample.batchNumber : sample.piece
}

const newest = (samples: readonly GroupSample[]): number =>
  samples.reduce((at, sample) => Math.max(at, sample.at), Number.MIN_SAFE_INTEGER)

const nameOf = (key: string, place: number): string => (place === 0 ? key : `${key} (${place + 1})`)

/**
 * Puts the subgroups of several characteristics together. Where one key has several subgroups of a member, the first belongs with the
 * first of the others, the second with the second. Nothing is dropped: what makes no observation is listed with its reason.
 *
 * @param members the subgroups of each member, oldest first
 * @param equalSizes whether the subgroups of an observation must have as many measurements as each other
 * @returns complete observations, oldest first, and the rest
 */
export const alignObservations = (
  members: readonly (readonly GroupSample[])[],
  by: Alignment,
  equalSizes: boolean,
): AlignedGroup => {
  const byKey = new Map<string, GroupSample[][]>()
  const complete: AlignedObservation[] = []
  const incomplete: IncompleteObservation[] = []
  for (const [place, samples] of members.entries()) {
    for (const sample of samples) {
      const key = keyOf(sample, by)
      if (key === null || key === '') {
        incomplete.push({ name: null, at: sample.at, missing: [], why: 'unnamed' })
        continue
      }
      const known = byKey.get(key) ?? members.map((): GroupSample[] => [])
      known[place]?.push(sample)
      byKey.set(key, known)
    }
  }
  for (const [key, perMember] of byKey) {
    const most = Math.max(...perMember.map((samples) => samples.length))
    for (let place = 0; place < most; place += 1) {
      const samples = perMember.flatMap((list) => list[place] ?? [])
      const name = nameOf(key, place)
      const at = newest(samples)
      const [first] = samples
      const missing = perMember.flatMap((list, member) => (list[place] === undefined ? [member] : []))
      if (missing.length > 0 || first === undefined) {
        incomplete.push({ name, at, missing, why: 'missing' })
      } else if (
        equalSizes &&
        samples.some(({ measurements }) => measurements.length !== first.measurements.length)
      ) {
        incomplete.push({ name, at, missing: [], why: 'sizes' })
      } else {
        complete.push({
          sampleId: first.id,
          name,
          at,
          samples,
          excluded: samples.some((one) => one.excluded),
        })
      }
    }
  }
  complete.sort((a, b) => a.at - b.at || a.sampleId - b.sampleId)
  incomplete.sort((a, b) => a.at - b.at)
  return { complete, incomplete }
}
