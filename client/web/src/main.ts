import { createApp } from 'vue'
import App from './App.vue'
import { i18n } from './i18n'
import { router } from './router'
import './styles/elements.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

createApp(App).use(i18n).use(router).mount('#app')

// Charts come once the first page stands, so that a later page has them while the server is away;
// a page that needs one asks again where this fails.
import('@/components/chart/ChartDrawing.vue').catch(() => undefined)
