import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { billInBuild } from './scripts/build/billInBuild.mjs'
import { leaveOut } from './scripts/build/leaveOut.mjs'
import { openerPage } from './scripts/build/openerPage.mjs'
import { policyInPage } from './scripts/build/policyInPage.mjs'
import { withIntegrity } from './scripts/build/withIntegrity.mjs'

export default defineConfig({
  // Relative, so that the same build works below any path of any static host.
  base: './',
  plugins: [
    leaveOut(['html2canvas', 'dompurify', 'canvg']),
    react(),
    policyInPage(),
    openerPage(),
    billInBuild(),
    VitePWA({
      // The chair says when to renew; a new version must never reload the page in the middle of a meeting.
      registerType: 'prompt',
      // Registered from src/app: the policy allows no inline script.
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        id: './',
        name: 'Beraad',
        short_name: 'Beraad',
        description: 'Voor wie een focusoverleg voorzit',
        lang: 'nl',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#FAF8F4',
        theme_color: '#FAF8F4',
        icons: [
          { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
          { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
          { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
          { src: 'icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
        ],
      },
      // Our own: it looks at each file by its checksum when it gives it out, too.
      strategies: 'injectManifest',
      srcDir: 'src/app/worker',
      filename: 'sw.ts',
      injectManifest: {
        // Everything: what is loaded lazily must be there without a network too.
        globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,wasm,json}'],
        globIgnores: ['sbom.cdx.json', 'sw.js'],
        manifestTransforms: [withIntegrity()],
        maximumFileSizeToCacheInBytes: 8_000_000,
        // One file, which loads no other: there is nothing to be slipped in, and no address to trust.
        rollupFormat: 'iife',
        target: 'es2023',
        sourcemap: false,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // A font or an image as a data address would be refused by the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by .size-limit.js: which files the first screen needs.
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      treeshake: {
        // Whoever takes one thing from the door of a screen reads that, not all that stands behind the door.
        moduleSideEffects: [{ test: /\/src\/screens\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
})
