import { computed, ref, watchEffect } from 'vue'

const store = 'network.theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')
const systemDark = ref(system.matches)
system.addEventListener('change', (change) => (systemDark.value = change.matches))

const chosen = ref(localStorage.getItem(store))

/** Dark or light: as the system has it until the reader chooses. */
export const dark = computed(() =>
  chosen.value === null ? systemDark.value : chosen.value === 'dark')

watchEffect(() => {
  document.documentElement.classList.toggle('dark', dark.value)
  document.documentElement.style.colorScheme = dark.value ? 'dark' : 'light'
})

export function toggleTheme(): void {
  chosen.value = dark.value ? 'light' : 'dark'
  localStorage.setItem(store, chosen.value)
}
