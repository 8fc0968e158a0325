import { ref, watchEffect } from 'vue'
import type { LocalText } from '@/api/types'

export type Language = 'zh' | 'en'

const store = 'network.language'

/** The reader's language: Chinese first, English by one click, remembered. */
export const language = ref<Language>(localStorage.getItem(store) === 'en' ? 'en' : 'zh')

export function tagOf(value: Language): string {
  return value === 'zh' ? 'zh-CN' : 'en'
}

watchEffect(() => {
  document.documentElement.lang = tagOf(language.value)
  localStorage.setItem(store, language.value)
})

export function toggleLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh'
}

/** The text in the reader's language. */
export function say(text: LocalText): string {
  return text[language.value]
}
