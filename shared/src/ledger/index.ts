export { chainRow, firstHead, rowHash, type LedgerDraft, type LedgerHead, type LedgerRow } from './ledger-row.js';
export { verifyChain, type ChainFault, type ChainVerdict } from './verify-chain.js';
