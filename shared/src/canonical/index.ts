export { canonicalJson, toJson, type Json } from './canonical-json.js';
export { digest, sha256Hex } from './digest.js';
