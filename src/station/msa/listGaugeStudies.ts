import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { liveGaugeStudies } from '../../storage/queries/gaugeStudies.ts'
import type { Reader } from '../reader/reader.ts'
import { describeStudyHead } from './describeGaugeStudy.ts'
import { seesStudy } from './findGaugeStudy.ts'
import type { StudyVerdict } from './gaugeStudyJobs.ts'

/** The studies that the caller may see, the last changed first, each with its verdict. A verdict is computed once for each revision. */
export const listGaugeStudies = (
  { db }: { readonly db: ReadableDb },
  reader: Reader,
): Handler<'gaugeStudy.list'> => {
  const known = new Map<number, StudyVerdict>()
  return async (caller) => {
    const rows = liveGaugeStudies(db).filter((row) => seesStudy(caller, row))
    const unknown = rows.filter((row) => known.get(row.id)?.revision !== row.revision)
    if (unknown.length > 0) {
      const studyIds = unknown.map(({ id }) => id)
      for (const verdict of await reader.run('gaugeStudyVerdicts', { studyIds }))
        known.set(verdict.id, verdict)
    }
    return rows.map((row) => {
      const { grade, sentence } = known.get(row.id) ?? { grade: 'none', sentence: '' }
      return { ...describeStudyHead(db, row), grade, sentence }
    })
  }
}
