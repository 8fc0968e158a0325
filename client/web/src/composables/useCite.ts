import { policy } from './useSession'

/** How a source document is cited: its number where the policy lists it. */
export function useCite() {
  return (document: string): string =>
    policy.value?.policy.documents?.find((d) => d.id === document)?.cite ?? document
}
