import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './Plot.module.css'
import type { PlotScale } from './plotScale.ts'

/** Where a value lies in the picture. */
export interface PlotPlace {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface PlotProps {
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  readonly x: PlotScale
  readonly y: PlotScale
  readonly xTitle?: string
  readonly yTitle?: string
  readonly height?: number
  /** Room at the right for the names of lines. */
  readonly rightRoom?: number
  readonly children: (place: PlotPlace) => ReactNode
}

const leftRoom = 64
const topRoom = 12
const bottomRoom = 30

/** Axes with ticks, and what is drawn between them, as wide as there is room. */
export const Plot = ({ label, x, y, xTitle, yTitle, height = 260, rightRoom = 16, children }: PlotProps) => {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const bottom = height - bottomRoom - (xTitle === undefined ? 0 : 18)
  const right = Math.max(leftRoom + 1, width - rightRoom)
  const place: PlotPlace = {
    x: (value) => leftRoom + ((value - x.low) / (x.high - x.low)) * (right - leftRoom),
    y: (value) => bottom - ((value - y.low) / (y.high - y.low)) * (bottom - topRoom),
    left: leftRoom,
    right,
    top: topRoom,
    bottom,
  }
  return (
    <div ref={ref} className={classes.plot} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {y.ticks.map((tick) => (
            <g key={tick.at}>
              <line
                className={classes.grid}
                x1={place.left}
                x2={right}
                y1={place.y(tick.at)}
                y2={place.y(tick.at)}
              />
              <text className={classes.tick} x={place.left - 8} y={place.y(tick.at) + 4} textAnchor="end">
                {tick.label}
              </text>
            </g>
          ))}
          {x.ticks.map((tick) => (
            <text
              key={tick.at}
              className={classes.tick}
              x={place.x(tick.at)}
              y={bottom + 18}
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))}
          <line className={classes.axis} x1={place.left} x2={right} y1={bottom} y2={bottom} />
          {xTitle !== undefined && (
            <text className={classes.tick} x={(place.left + right) / 2} y={height - 6} textAnchor="middle">
              {xTitle}
            </text>
          )}
          {yTitle !== undefined && (
            <text
              className={classes.tick}
              textAnchor="middle"
              transform={`translate(14 ${(topRoom + bottom) / 2}) rotate(-90)`}
            >
              {yTitle}
            </text>
          )}
          {children(place)}
        </svg>
      )}
    </div>
  )
}
