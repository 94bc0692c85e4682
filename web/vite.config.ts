import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const KILOBYTE = 1000;
const MOST_SCRIPT = 600 * KILOBYTE;
const out = process.env['ENTENTE_ISLANDS'] ?? '../app/target/classes/web/islands';

/** Writes each file's compressed form beside it, tells the sizes, and fails above the budget. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle(options) {
      const folder = options.dir ?? out;
      let script = 0;
      for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
        const packed = gzipSync(readFileSync(join(folder, name)), { level: 9 });
        writeFileSync(join(folder, `${name}.gz`), packed);
        if (name.endsWith('.js')) {
          script += packed.length;
          console.log(`islands: ${name} ${(packed.length / KILOBYTE).toFixed(1)} kB`);
        }
      }
      console.log(`islands: ${(script / KILOBYTE).toFixed(0)} kB of script in all, compressed`);
      if (script > MOST_SCRIPT) {
        rmSync(join(folder, 'manifest.json'));
        throw new Error(`the islands are larger than ${MOST_SCRIPT / KILOBYTE} kB compressed`);
      }
    },
  };
}

export default defineConfig({
  base: '/assets/islands/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [compressed()],
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsDir: '',
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: 'src/main.ts' },
  },
  test: { include: ['test/**/*.test.ts'] },
});
