import type { Capability } from '../../../contract/capability.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { paragraph } from '../pdf/prose.ts'
import type { Speech } from '../words/speech.ts'

/** Smaller probabilities are told as this. */
const least = 0.005

/** Says below figures of a normal curve that the values refute it, and what fits them better; nothing where they do not. */
export const notNormal = (
  paper: Paper,
  { not_normal: refuted, figures }: Capability,
  speech: Speech,
): void => {
  if (refuted === null) return
  const { value: p } = figures.p_value
  const probability =
    p === null ? '' : p < least ? ` (p < ${speech.number(least, 3)})` : ` (p = ${speech.number(p, 3)})`
  const { best } = refuted
  const better =
    best === null
      ? speech.say('noBetterFit')
      : speech.say('betterFit', { name: speech.tell(best.name), ppk: speech.maybe(best.ppk.value, 2) })
  paragraph(paper, `▲ ${speech.say('notNormal', { probability })} ${better}`, {
    bold: true,
    ink: inks.warning,
  })
}
