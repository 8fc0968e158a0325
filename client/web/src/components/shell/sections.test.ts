import { describe, expect, it } from 'vitest'
import { menuOf, shows, type Reach } from './sections'

describe('menu', () => {
  it('leaves out what the policy has no use for', () => {
    const pages = menuOf(undefined, 'kunshan').flatMap((s) => s.pages.map((p) => p.id))

    expect(pages).toEqual([
      'city', 'calendar', 'wall', 'history', 'enterprises', 'workstations', 'import', 'think-tank',
      'plan',
      'policy',
    ])
  })

  it('waits with the record until the city is known', () => {
    const pages = menuOf(undefined, '').flatMap((s) => s.pages.map((p) => p.id))

    expect(pages).not.toContain('history')
  })

  it('shows a secretary and a contact what they have use for', () => {
    const pages = (reach: Reach) => menuOf(undefined, 'kunshan', '2024', reach)
      .flatMap((s) => s.pages.map((p) => p.id))

    expect(pages('association')).toEqual(['enterprises', 'workstations', 'import', 'policy'])
    expect(pages('station')).toEqual(['workstations', 'policy'])
    expect(pages('district')).not.toContain('plan')
    expect(pages('district')).toContain('calendar')
  })

  it('has a section open for the page of a single thing', () => {
    const open = menuOf(undefined, 'kunshan')
      .filter((s) => s.pages.some((p) => shows(p, 'enterprise')))

    expect(open.map((s) => s.id)).toEqual(['organisation'])
  })
})
