import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const flat = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }

/** One build, three bundles: the Node side (window shell, headless shell, workers), the preload, the screens. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          headless: 'src/host/headless.ts',
          auditWorker: 'src/station/audit/auditWorker.ts',
          checkpointWorker: 'src/station/checkpoints/checkpointWorker.ts',
          importWorker: 'src/station/imports/importWorker.ts',
          readerWorker: 'src/station/reader/readerWorker.ts',
          recalculationWorker: 'src/station/recalculation/recalculationWorker.ts',
          reportWorker: 'src/station/reports/reportWorker.ts',
          secretHashWorker: 'src/station/people/secretHashWorker.ts',
        },
        output: flat,
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Read from this computer's disk, not over a network: one file of 1 MB is quicker than many small ones.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
})
