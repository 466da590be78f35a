import { type RefObject, useEffect, useState } from 'react'
import type { ChartModel } from '../../charts/chartModel.ts'
import { chartPicture, pngOf } from '../../charts/chartPicture.ts'
import { chartTable } from '../../charts/chartTable.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { countWords } from '../../charts/formatValue.ts'
import { tabSeparated } from '../../charts/tabSeparated.ts'
import { saveFile } from '../../components/saveFile.ts'
import { locale } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'

interface Copied {
  /** What was done, for a few seconds; empty else. */
  readonly said: string
  readonly picture: () => void
  readonly data: () => void
}

const shownFor = 6000

const saveBlob = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Puts what is in sight of a chart on the clipboard, as a picture or as data; where the browser refuses, it is saved as a file. */
export const useCopies = (
  model: ChartModel,
  chart: RefObject<ControlChart | null>,
  words: { readonly title: string; readonly sentence: string; readonly specification: boolean },
): Copied => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), shownFor)
    return () => clearTimeout(timer)
  }, [said])

  const picture = async (): Promise<void> => {
    const drawn = chart.current
    if (drawn === null) return
    const blob = pngOf(await chartPicture(model, { ...drawn.inSight(), ...words }))
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
      setSaid(t('The chart is on the clipboard as a picture.'))
    } catch {
      saveBlob(await blob, `${model.characteristic.code}.png`)
      setSaid(t('This browser keeps pages off the clipboard, so the picture was saved as a file.'))
    }
  }
  const data = async (): Promise<void> => {
    const drawn = chart.current
    if (drawn === null) return
    const { from, to } = drawn.inSight()
    const text = tabSeparated(chartTable(model, from, to), locale)
    try {
      await navigator.clipboard.writeText(text)
      setSaid(
        t('{{rows}} rows are on the clipboard: paste them into a spreadsheet.', {
          rows: countWords(to - from),
        }),
      )
    } catch {
      saveFile([text], `${model.characteristic.code}.tsv`, 'text/tab-separated-values')
      setSaid(t('This browser keeps pages off the clipboard, so the data were saved as a file.'))
    }
  }
  return { said, picture: () => void picture(), data: () => void data() }
}
