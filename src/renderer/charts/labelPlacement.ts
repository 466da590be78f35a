/** A label beside a chart, wanted at height `y` (its middle), `height` tall. All in pixels, y downwards. */
export interface WantedLabel {
  readonly y: number
  readonly height: number
}

/** A run of labels that touch: where it starts, how tall it is, and the sum of where its labels wanted it to start. */
interface Cluster {
  readonly first: number
  readonly size: number
  readonly height: number
  readonly wish: number
}

const topOf = (cluster: Cluster, top: number, bottom: number): number =>
  Math.max(top, Math.min(cluster.wish / cluster.size, bottom - cluster.height))

/**
 * Middles at which labels are drawn so that none covers another and none leaves `top`..`bottom`, each as near to its wish
 * as the others allow (least squares; labels keep the order of their wishes). Where they cannot all fit they are stacked
 * from the top.
 *
 * @example placeLabels([{ y: 50, height: 16 }, { y: 52, height: 16 }], 0, 200) // [43, 59]
 */
export const placeLabels = (labels: readonly WantedLabel[], top: number, bottom: number): number[] => {
  const order = labels.map((_, index) => index)
  order.sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0) || a - b)

  const clusters: Cluster[] = []
  for (const [place, index] of order.entries()) {
    const label = labels[index] as WantedLabel
    let cluster: Cluster = {
      first: place,
      size: 1,
      height: label.height,
      wish: label.y - label.height / 2,
    }
    for (let above = clusters.at(-1); above !== undefined; above = clusters.at(-1)) {
      if (topOf(above, top, bottom) + above.height <= topOf(cluster, top, bottom)) break
      clusters.pop()
      cluster = {
        first: above.first,
        size: above.size + cluster.size,
        height: above.height + cluster.height,
        wish: above.wish + cluster.wish - cluster.size * above.height,
      }
    }
    clusters.push(cluster)
  }

  const middles = new Array<number>(labels.length).fill(0)
  for (const cluster of clusters) {
    let edge = topOf(cluster, top, bottom)
    for (const index of order.slice(cluster.first, cluster.first + cluster.size)) {
      const { height } = labels[index] as WantedLabel
      middles[index] = edge + height / 2
      edge += height
    }
  }
  return middles
}
