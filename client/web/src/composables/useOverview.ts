import { read } from '@/api/http'
import { useLive } from './useLive'
import { usePaced } from './usePaced'
import { usePeriod } from './usePeriod'
import { useRemote } from './useRemote'

/** To draw all charts anew takes longer than a figure may wait for its turn. */
const chartsEveryMs = 1_000

/**
 * An overview as of a period: read once, then followed live while it shows the present. Charts
 * follow it at a calmer pace.
 */
export function useOverview<T extends { position: number }>(path: () => string) {
  const period = usePeriod()
  const overview = useRemote<T>(
    () => [path(), period.query.value],
    (signal) => read<T>(`${path()}/overview`, period.query.value, signal),
  )
  useLive<T>(() => `${path()}/live`, () => period.live.value, (totals) => {
    // A slower answer to the first reading must not put back what is already newer.
    if (totals.position >= (overview.data.value?.position ?? 0)) {
      overview.data.value = totals
      overview.fault.value = undefined
    }
  })
  const charts = usePaced(() => overview.data.value, chartsEveryMs)
  return { overview, charts, period }
}
