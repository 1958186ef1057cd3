// The encoder's arithmetic, in AssemblyScript (not TypeScript): compiled by scripts/build-kernel.mjs to kernel.wasm, which is committed.
// Every sum is made in one fixed order, row by row, so that a row's result never depends on the rows beside it. Pointers
// are byte addresses; f32 rows are 16-byte aligned.
export { attend } from './attention.as';
export { multiply } from './multiply.as';
export { addPositive, expand, gelu, normalize, products, quantize } from './rows.as';
