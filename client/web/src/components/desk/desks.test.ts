import { describe, expect, it } from 'vitest'
import { desksOf } from './desks'

describe('desks', () => {
  it('give a clerk the own district', () => {
    const [desk] = desksOf(
      [{ role: 'district-staff', city: 'kunshan', unit: 'zhangpu' }], 'kunshan')

    expect(desk?.unit).toEqual({ kind: 'district', id: 'zhangpu' })
    expect(desk?.lists.map((list) => list.title)).toContain('toRecommend')
    expect(desk?.lists.map((list) => list.title)).toContain('toFile')
  })

  it('give the city staff the city', () => {
    const [desk] = desksOf([{ role: 'city-staff', city: 'kunshan' }], 'kunshan')

    expect(desk?.unit).toEqual({ kind: 'city', id: 'kunshan' })
  })

  it('give an expert the own panels and a planner the own plans', () => {
    const [expert] = desksOf([{ role: 'expert', city: 'kunshan', unit: 'p-1' }], 'kunshan')
    const [planner] = desksOf([{ role: 'planner', city: 'kunshan' }], 'kunshan')

    expect(expert?.reviews).toBe(true)
    expect(planner?.lists.map((list) => list.title)).toContain('plans')
  })

  it('are for those who work there', () => {
    expect(desksOf([{ role: 'city-leader', city: 'kunshan' }], 'kunshan')).toEqual([])
    expect(desksOf([{ role: 'secretary', city: 'kunshan' }], 'kunshan')).toEqual([])
  })
})
