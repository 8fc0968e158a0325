import type { DistrictFigures } from '@/api/types'

/** Coverage from which a tile takes the next deeper colour. */
export const tileSteps = [0.1, 0.2, 0.35, 0.5, 0.7] as const

/** The depth of a tile's colour, 0 to 5. */
export function tileDepth(coverage: number | null | undefined): number {
  return tileSteps.filter((from) => (coverage ?? 0) >= from).length
}

/** Districts in reading order, so that the keyboard goes as the eye does. */
export function inReadingOrder(districts: DistrictFigures[]): DistrictFigures[] {
  return [...districts].sort((a, b) => a.row - b.row || a.column - b.column)
}
