import { computed, ref, watchEffect, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Pages of a single thing, which are looked back at as a whole; those of figures have their own
 * way, and read beside them what stands today. */
export const singlePages = new Set([
  'enterprise', 'home', 'workstation', 'project', 'service', 'nomination', 'pairing', 'panel',
  'assessment',
])

/** Pages of figures. */
const figurePages = new Set(['city', 'district'])

/** The past day as which the open page is shown; empty for the present. Nothing is entered, no form
 * offered on a page of the past: whatever offers one asks here. */
export const shownDay = ref('')

/** Keeps it to the page that is open. */
export function followShownDay(): void {
  const route = useRoute()
  const day = usePastDay()
  watchEffect(() => {
    const page = String(route.name)
    shownDay.value = singlePages.has(page) || figurePages.has(page) ? day.value : ''
  })
}

/** The past day as which a page is looked at, as its address says; empty for the present. */
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
