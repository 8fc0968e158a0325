import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { language } from '@/composables/useLanguage'
import en from '@/locales/en'
import zh from '@/locales/zh'

export const i18n = createI18n({
  legacy: false,
  locale: language.value,
  messages: { zh, en },
})

watch(language, (chosen) => (i18n.global.locale.value = chosen))
