import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig, type Plugin } from 'vite';

const core = 'http://127.0.0.1:3000';

/** Every browser that runs us reads woff2: the fallback would double the font files and a third of their style sheet. */
const woff2Only = (): Plugin => ({
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('@fontsource') ? code.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, '') : null;
  },
});

export default defineConfig({
  plugins: [woff2Only(), vue(), Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] })],
  resolve: {
    alias: {
      // The source, not dist: a change of a rule shows at once in `vite dev`, without a build of shared.
      '@jiangsai/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)),
    },
  },
  define: {
    // Only the composition API of the i18n library is used.
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: {
    proxy: {
      // An object, because a bare address changes the Host header, and the server refuses what comes from another origin.
      '/api': { target: core },
      '/socket.io': { target: core, ws: true },
    },
  },
  build: {
    // Element Plus sits in its own chunk that only screens with forms load; boards on phones never fetch it.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify|pinia)[\\/]/, priority: 30 },
            { name: 'realtime', test: /node_modules[\\/](socket\.io-|engine\.io-|@socket\.io)/, priority: 20 },
            {
              name: 'rules',
              test: /shared[\\/]src[\\/]|node_modules[\\/](fraction\.js|@noble|lossless-json)[\\/]/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
});
