import { describe, expect, test } from 'vitest'
import { THEME_COLOURS } from '../tactic.ts'
import { platformMarks } from './platform-marks.ts'
import { surfaces, themeColours } from './theme-colours.ts'

type Vector = readonly [number, number, number]
type Matrix = readonly [Vector, Vector, Vector]

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear light. */
const eyes: Record<string, Matrix> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

function linearOf(colour: string): Vector {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function apply(matrix: Matrix, vector: Vector): Vector {
  const row = (one: Vector) => one[0] * vector[0] + one[1] * vector[1] + one[2] * vector[2]
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** OKLab (Ottosson 2020): equal distances look about equally far apart. */
function oklab(linear: Vector): Vector {
  const [l, m, s] = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  )
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
}

function seenBy(eye: Matrix, colour: string): Vector {
  const [red, green, blue] = apply(eye, linearOf(colour))
  const inside = (value: number) => Math.min(1, Math.max(0, value))
  return oklab([inside(red), inside(green), inside(blue)])
}

function luminance(colour: string): number {
  const [red, green, blue] = linearOf(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const modes = ['light', 'dark'] as const

test('a theme has as many colours to choose from as its schema allows', () => {
  expect(themeColours).toHaveLength(THEME_COLOURS)
})

describe.each(modes)('on the %s surface', (mode) => {
  test.each(themeColours.map((shade, index) => ({ index, colour: shade[mode] })))(
    'theme colour $index, $colour, has a contrast of at least 3',
    ({ colour }) => {
      expect(contrast(colour, surfaces[mode])).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(
    Object.entries(platformMarks).map(([platform, { colour }]) => ({ platform, colour: colour[mode] })),
  )('the mark of $platform can be read: contrast of at least 4.5', ({ colour }) => {
    expect(contrast(colour, surfaces[mode])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(eyes))('all ten stay apart for %s eyes', (_name, eye) => {
    const seen = themeColours.map((shade) => seenBy(eye, shade[mode]))
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(0, index)) {
        const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
        expect(distance, `colour ${index}`).toBeGreaterThanOrEqual(0.08)
      }
    }
  })
})
