import { computed } from 'vue'
import { read } from '@/api/http'
import type { components } from '@/api/schema'
import { useRemote } from './useRemote'
import { seesCityRecords } from './useRoles'
import { cityCode } from './useSession'

type MetricsTable = components['schemas']['MetricsTable']

/** Metrics of the city for one year, summed over its districts, for those who see them. */
export function useMetrics(metrics: readonly string[], year: () => string) {
  const table = useRemote(
    () => year(),
    (signal) => seesCityRecords.value ? read<MetricsTable>(
      `city/${cityCode()}/metrics`,
      { by: 'district', year: year(), metric: metrics },
      signal,
    ) : undefined,
  )
  const sums = computed(() => Object.fromEntries(metrics.map((metric) => [
    metric,
    (table.data.value?.rows ?? []).reduce((sum, row) =>
      sum + Number((row.amounts as Record<string, number>)[metric] ?? 0), 0),
  ])))
  return { table, sums }
}
