import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { onSignedOut } from './api/client'
import { useSession } from './features/session/session-store'
import { queryClient } from './query-client'
import { router } from './router'
import { startTheme } from './ui/theme'
import './styles/tokens.css'
import './styles/base.css'
import './styles/element.css'

startTheme()
const app = createApp(App).use(createPinia()).use(router).use(VueQueryPlugin, { queryClient })

// Forms keep their own local drafts, so leaving the page here loses nothing.
onSignedOut(() => {
  useSession().expired()
  const here = router.currentRoute.value
  if (here.name !== 'sign-in') void router.push({ name: 'sign-in', query: { back: here.fullPath } })
})
app.mount('#app')
