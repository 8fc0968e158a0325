import { say } from './useLanguage'
import { policy } from './useSession'

/** An activity category's name by its id. */
export function useCategoryName() {
  return (id: string): string => {
    const found = policy.value?.policy.activities.find((a) => a.id === id)
    return found ? say(found.name) : id
  }
}
