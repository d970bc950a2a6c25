// Fails when the JavaScript needed to show the sign-in page is over the limit.
// Counts, gzipped, the entry, the sign-in page and everything they import statically.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT_KB = 400
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const files = new Set()

function collect(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`构建清单中没有 ${key}，请先运行 npm run build`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  chunk.imports?.forEach(collect)
}

collect('index.html')
collect('src/features/session/SignInPage.vue')

let total = 0
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist))).length / 1024
  total += size
  console.log(`${size.toFixed(1).padStart(8)} KB  ${file}`)
}
console.log(`${total.toFixed(1).padStart(8)} KB  登录前 JavaScript（gzip），上限 ${LIMIT_KB} KB`)
process.exitCode = total > LIMIT_KB ? 1 : 0
