import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters of a list; they stand in the address, so a link or a reload brings them back. */
export function useFilters(names: readonly string[]) {
  const route = useRoute()
  const router = useRouter()
  return computed<Record<string, string>>({
    get: () => Object.fromEntries(names.map((name) => [name, String(route.query[name] ?? '')])),
    set: (values) => {
      const kept = Object.entries(route.query).filter(([name]) => !names.includes(name))
      const given = Object.entries(values).filter(([, value]) => value !== '')
      void router.replace({ query: Object.fromEntries([...kept, ...given]) })
    },
  })
}
