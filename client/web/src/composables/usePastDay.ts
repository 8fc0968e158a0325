import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Pages of a single thing, which are looked back at as a whole; those of figures have their own
 * way, and read beside them what stands today. */
export const singlePages = new Set([
  'enterprise', 'workstation', 'project', 'service', 'nomination', 'pairing', 'panel', 'assessment',
])

/** The past day as which a page is looked at, as its address says; empty for now. */
export function usePastDay(): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const asked = String(route.query.asOf)
      return /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : ''
    },
    set: (day) => void router.replace({ query: { ...route.query, asOf: day || undefined } }),
  })
}
