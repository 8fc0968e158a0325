import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { session } from './useSession'

/** First year that the year picker offers. */
export const firstYear = 2019

/** The year and the past date that the page shows; they stand in its address. */
export function usePeriod() {
  const route = useRoute()
  const router = useRouter()
  const thisYear = computed(() => Number((session.value?.today ?? '2024').slice(0, 4)))

  const year = computed({
    get: () => {
      const asked = Number(route.query.year)
      return Number.isInteger(asked) && asked >= firstYear ? asked : thisYear.value
    },
    set: (value) => turn({ year: value === thisYear.value ? undefined : String(value) }),
  })
  const asOf = computed({
    get: () => (/^\d{4}-\d\d-\d\d$/.test(String(route.query.asOf)) ? String(route.query.asOf) : ''),
    // The flows of a past day's own year are what one wants to see with it.
    set: (value) => turn({ asOf: value || undefined, year: yearOf(value) }),
  })
  const live = computed(() => asOf.value === '' && year.value === thisYear.value)
  const query = computed(() => ({
    year: route.query.year === undefined ? undefined : year.value,
    asOf: asOf.value || undefined,
  }))

  function yearOf(date: string): string | undefined {
    const its = date.slice(0, 4)
    return date === '' || its === String(thisYear.value) ? undefined : its
  }

  function turn(change: Record<string, string | undefined>): void {
    void router.replace({ query: { ...route.query, ...change } })
  }

  return { year, asOf, live, query, thisYear }
}
