import type { Paper } from './paper.ts'
import { actualOf } from './prose.ts'

/** A place on the page, points from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Tells readers of a picture what it shows, and draws it; every line and letter in it belongs to it. */
export const pictureIn = (paper: Paper, box: Box, alt: string, draw: (box: Box) => void): void => {
  const bbox = [box.x, box.y, box.x + box.width, box.y + box.height] as const
  paper.tag(
    'Figure',
    () => {
      paper.pdf.save()
      draw(box)
      paper.pdf.restore()
    },
    { alt, bbox },
  )
}

/** A picture across the page, from here down. */
export const picture = (paper: Paper, height: number, alt: string, draw: (box: Box) => void): void => {
  paper.need(height)
  pictureIn(paper, { x: paper.left, y: paper.y, width: paper.width, height }, alt, draw)
  paper.y += height + 8
}

/** Pictures beside each other, each with a title above it. */
export const pictureRow = (
  paper: Paper,
  height: number,
  pictures: readonly { readonly title: string; readonly alt: string; readonly draw: (box: Box) => void }[],
): void => {
  const gap = 14
  const look = { size: 9, bold: true }
  const titleHeight = paper.lineHeight(look) + 3
  const width = (paper.width - gap * (pictures.length - 1)) / pictures.length
  paper.need(titleHeight + height)
  const { y } = paper
  pictures.forEach(({ title, alt, draw }, i) => {
    const x = paper.left + i * (width + gap)
    paper.tag(
      'H3',
      () => paper.write(paper.lines(title, width, look)[0] ?? '', x, y, look),
      actualOf(paper, title),
    )
    pictureIn(paper, { x, y: y + titleHeight, width, height }, alt, draw)
  })
  paper.y += titleHeight + height + 10
}
