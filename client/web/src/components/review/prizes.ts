import type { PanelState } from '@/api/views'

/** Prizes as chosen: a tier by project; empty for a project without a prize. */
export type Chosen = Record<string, string>

export interface TierUse {
  id: string
  tier: string
  track: string | null
  used: number
  max: number
  over: boolean
}

function trackOf(state: PanelState, project: string): string | null {
  return state.entries.find((e) => e.project === project)?.track ?? null
}

/** How many of each prize are chosen, and how many there may be. */
export function tierUses(state: PanelState, chosen: Chosen): TierUse[] {
  return state.tiers.map((plan) => {
    const track = plan.track ?? null
    const used = Object.entries(chosen)
      .filter(([project, tier]) => tier === plan.tier && trackOf(state, project) === track).length
    return {
      id: `${track ?? ''}/${plan.tier}`,
      tier: plan.tier,
      track,
      used,
      max: plan.countMax,
      over: used > plan.countMax,
    }
  })
}

/** What the chosen prizes cost together, fen. */
export function cost(state: PanelState, chosen: Chosen): number {
  return Object.entries(chosen).reduce((sum, [project, tier]) => {
    const track = trackOf(state, project)
    const plan = state.tiers.find((p) => p.tier === tier && (p.track ?? null) === track)
    return sum + (plan?.prizeFen ?? 0)
  }, 0)
}

export function chosenOf(state: PanelState): Chosen {
  return Object.fromEntries(state.entries.map(({ project }) =>
    [project, state.awards.find((a) => a.project === project)?.tier ?? '']))
}
