import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    vue(),
    // Only Element Plus is resolved by name; our own components are imported where they are used.
    components({
      dirs: [],
      dts: 'src/generated/components.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, proxy: { '/api': process.env.HENGJI_SERVER ?? 'http://localhost:8080' } },
  build: {
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    manifest: true,
    // ECharts and bpmn-js are large, and load only with the tab that shows them.
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
    // Element Plus is loaded once, not for each file; what a test leaves behind is cleared away in the setup.
    isolate: false,
    // Whole pages are mounted, on a machine that may be busy.
    testTimeout: 30_000,
  },
})
