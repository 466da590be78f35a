import type { Verdict } from '../../spc/msa/gaugeVerdict.ts'
import type { StudyResult } from '../../spc/msa/studyResult.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { gaugeStudyById } from '../../storage/queries/gaugeStudies.ts'
import { resultOf } from './resultOf.ts'

/** The verdict on a study as it was at a revision. */
export interface StudyVerdict {
  readonly id: number
  readonly revision: number
  readonly grade: Verdict['grade']
  readonly sentence: string
}

/** The result of a study; null where it is gone. */
export const gaugeStudyResult = (
  db: ReadableDb,
  { studyId }: { readonly studyId: number },
): StudyResult | null => {
  const row = gaugeStudyById(db, studyId)
  return row === null ? null : resultOf(row)
}

/** The verdicts on studies, of those that are there. */
export const gaugeStudyVerdicts = (
  db: ReadableDb,
  { studyIds }: { readonly studyIds: readonly number[] },
): StudyVerdict[] =>
  studyIds.flatMap((id) => {
    const row = gaugeStudyById(db, id)
    if (row === null) return []
    const { grade, sentence } = resultOf(row).verdict
    return [{ id, revision: row.revision, grade, sentence }]
  })
