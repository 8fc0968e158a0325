import vue from '@vitejs/plugin-vue'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

// While developing, the pages come from Vite and the data from a running product.
const product = process.env.NETWORK_URL ?? 'http://localhost:5080'

/** Lays a compressed file beside each script and style, so that no request has to wait for it. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const folder = join(dir, 'assets')
    for (const file of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
      const path = join(folder, file)
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
    }
  },
}

/** Compressed script that the first page may need before its charts, bytes. */
const firstScriptMax = 400 * 1024

/** Fails the build when the first page becomes too heavy. */
const bounded: Plugin = {
  name: 'bounded',
  apply: 'build',
  generateBundle(_, bundle) {
    const first = new Set<string>()
    const follow = (file: string): void => {
      const chunk = bundle[file]
      if (chunk?.type !== 'chunk' || first.has(file)) return
      first.add(file)
      chunk.imports.forEach(follow)
    }
    Object.values(bundle)
      .forEach((chunk) => chunk.type === 'chunk' && chunk.isEntry && follow(chunk.fileName))
    const bytes = [...first].map((file) => bundle[file])
      .map((chunk) => chunk?.type === 'chunk' ? brotliCompressSync(chunk.code).length : 0)
      .reduce((sum, size) => sum + size, 0)
    if (bytes > firstScriptMax || [...first].some((file) => file.includes('charts'))) {
      this.error(`The first page needs ${bytes} bytes of script before its charts: `
        + [...first].join(', '))
    }
  },
}

export default defineConfig({
  plugins: [vue(), compressed, bounded],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': product, '/openapi': product } },
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    // Fonts and images stay files: the product's content security policy allows no data fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Before the others, which would take what they need of it with them.
            {
              name: 'vue',
              test: /node_modules[\\/](vue|@vue|vue-router|vue-i18n|@intlify)[\\/]/,
              priority: 1,
            },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender|vue-echarts)/ },
            { name: 'elements', test: /node_modules[\\/](element-plus|@element-plus)/ },
          ],
        },
      },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
