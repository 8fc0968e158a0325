import { say } from './useLanguage'
import { policy } from './useSession'

/** A district's name by its id; the id itself where it is unknown. */
export function useDistrictName() {
  return (id: string | null | undefined): string => {
    const found = policy.value?.policy.districts.find((d) => d.id === id)
    return found ? say(found.name) : (id ?? '')
  }
}
