import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vite';

const core = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [vue(), Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] })],
  resolve: {
    alias: {
      // The source, not dist: a change of a rule shows at once in `vite dev`, without a build of shared.
      '@jiangsai/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)),
    },
  },
  server: {
    proxy: {
      '/api': core,
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
